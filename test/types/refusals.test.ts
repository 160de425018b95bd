import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { objectionsTo, programOf, typeTest } from './compiler.js'

const files = readdirSync(dirname(typeTest('shop.ts'))).filter((name) => /^(allowed|refused-.*)\.ts$/.test(name))

// A refusal that no longer holds leaves its @ts-expect-error unused, which the compiler objects to.
test('the compiler refuses what is marked as refused, and nothing else', { timeout: 60_000 }, () => {
  expect(objectionsTo(programOf(files.map(typeTest)))).toEqual([])
})

test.each(files.filter((name) => name !== 'allowed.ts'))('%s says what each refusal is', (name) => {
  const text = readFileSync(typeTest(name), 'utf8')
  const reasons = text.match(/@ts-expect-error \S+/g) ?? []
  expect(reasons.length).toBeGreaterThanOrEqual(9)
  expect(text.match(/@ts-expect-error/g)).toHaveLength(reasons.length)
})
