import { expect, test } from 'vitest'
import { singleOperationName } from '../../src/playground/single-operation.js'

test.each([
  ['query One { __typename } fragment F on Query { __typename }', 'One'],
  ['{ __typename }', null],
  ['query One { __typename } query Two { __typename }', undefined],
  ['query {', undefined],
])('%s', (query, name) => {
  expect(singleOperationName(query)).toBe(name)
})
