import { expect, it } from 'vitest'
import { openCatalog } from '../../../src/catalog/open-catalog.js'
import { questionOf } from '../../cases/asked.js'
import { differenceOf } from '../../oracle/difference.js'
import { retentionDifference } from '../../oracle/retention-difference.js'
import { askOracle, askRetentionOracle } from '../ask-oracle.js'
import { askingOf, refusalCodes } from '../asking.js'
import { provingEngines } from '../proving-engines.js'
import type { FoundCase } from './found-case.js'
import { foundCases } from './found-cases.js'

const engines = provingEngines()

const scopeOf = ({ policies }: FoundCase['definition']) =>
  Object.fromEntries(policies.map(({ source, allows }) => [source, [allows({})].filter((allowed) => allowed !== 'everything')]))

it.each(foundCases)('$name', async ({ tables, definition, asked, cohorts = [] }: FoundCase) => {
  const scope = scopeOf(definition)
  const questions = asked.map(questionOf)
  for (const engine of engines()) {
    await engine.load(tables)
    const asking = askingOf(openCatalog(definition), engine.warehouse)
    const together = await asking.all(questions)
    for (const question of cohorts) {
      const [wanted, answer] = [askRetentionOracle({ tables, definition, scope }, question), await asking.retention(question)]
      if ('refused' in wanted || answer instanceof Error) expect.fail(`${JSON.stringify(wanted)}, ${answer}`)
      expect(retentionDifference(answer, wanted), engine.name).toBeNull()
    }
    for (const [index, question] of questions.entries()) {
      const wanted = askOracle({ tables, definition, scope }, question)
      for (const answer of [(await asking.all([question]))[0], together[index]]) {
        if (answer === undefined || answer instanceof Error)
          expect('refused' in wanted && refusalCodes(answer)).toContain('refused' in wanted && wanted.refused)
        else expect('refused' in wanted ? wanted.refused : differenceOf(answer, wanted), engine.name).toBeNull()
      }
    }
  }
})
