import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { ProvingEngine } from './engines/engine.js'
import { openPglite } from './engines/pglite.js'
import { openPostgres } from './engines/postgres.js'
import { caseText } from './report/case-text.js'
import { run } from './run.js'
import { shrink } from './shrink/shrink.js'

let engines: readonly ProvingEngine[] = []

beforeAll(async () => {
  const server = inject('postgres')
  const opened = await Promise.all([openPglite(), server === null ? null : openPostgres(server)])
  engines = opened.filter((engine) => engine !== null)
})

afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()))
})

it('200 cases of chance hold on every engine', { timeout: 180_000 }, async () => {
  const { broken, cases } = await run({ engines, runs: 200, seed: 2_000 })
  const [first] = broken
  if (first !== undefined) expect.fail(caseText(await shrink(first, first.engine, 20_000)))
  expect(cases).toBe(200)
})
