import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkOperation } from '../../src/graphql/limits/check-operation.js'
import { defaultOperationLimits } from '../../src/graphql/limits/operation-limits.js'
import { cannedServer, countingAnswer } from './canned-server.js'
import { smallCatalog } from './small-catalog.js'

function messages(text: string, limits: Partial<typeof defaultOperationLimits> = {}): readonly string[] {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (operation == null) throw new Error('The document of the test has no operation.')
  return checkOperation(document, operation, { ...defaultOperationLimits, ...limits }).map((error) => error.message)
}

describe('the size of an operation', () => {
  it('counts aliases, and fragments as often as they are used', () => {
    const text = 'query { a: x { ...F } b: x { ...F } ...G } fragment F on X { y { z } } fragment G on Query { c: x { w } }'
    expect(messages(text, { fields: 8, rootFields: 3, depth: 3 })).toEqual([])
    expect(messages(text, { fields: 7, rootFields: 2, depth: 2 })).toEqual([
      'The operation has 3 fields below each other; at most 2 are allowed.',
      'The operation has 3 fields at the top; at most 2 are allowed.',
      'The operation has 8 fields; at most 7 are allowed.',
    ])
  })

  it('is known at once where fragments multiply', () => {
    const bomb = Array.from(
      { length: 100 },
      (_, index) => `fragment F${index} on X { a: x { ...F${index + 1} } b: x { ...F${index + 1} } }`,
    )
    expect(messages(`{ ...F0 } ${bomb.join(' ')} fragment F100 on X { y }`)).toHaveLength(2)
  })

  it('leaves introspection to graphql-js', () => {
    expect(
      messages('{ __schema { types { fields { type { ofType { ofType { name } } } } } } __typename }', { depth: 1, fields: 1 }),
    ).toEqual([])
  })
})

it('is refused before it runs, with a code and what is allowed', async () => {
  const { ask, asked } = cannedServer(smallCatalog(), countingAnswer)
  const roots = Array.from({ length: 51 }, (_, index) => `a${index}: metrics(range: { all: true }) { totalCount }`)
  const wide = await ask(`{ ${roots.join(' ')} }`)
  expect(wide.errors).toMatchObject([
    { message: 'The operation has 51 fields at the top; at most 50 are allowed.', extensions: { code: 'LIMIT_EXCEEDED' } },
  ])
  const long = await ask(`{ metrics(range: { all: true }) { ${'totalCount '.repeat(10_001)} } }`)
  expect(long.errors).toMatchObject([
    {
      message: 'The document is too long: at most 10000 tokens (names, signs and values) are allowed.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    },
  ])
  expect(asked).toEqual([])
})
