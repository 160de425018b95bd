import { expect, it } from 'vitest'
import { provingEngines } from './proving-engines.js'
import { caseText } from './report/case-text.js'
import { run } from './run.js'
import { shrink } from './shrink/shrink.js'

const engines = provingEngines()

it('200 cases of chance hold on every engine', { timeout: 180_000 }, async () => {
  const { broken, cases } = await run({ engines: engines(), runs: 200, seed: 2_000 })
  const [first] = broken
  if (first !== undefined) expect.fail(caseText(await shrink(first, first.engine, 20_000)))
  expect(cases).toBe(200)
})
