import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** A percentile's fraction lies between 0 and 1. */
export function fractions({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.measures
      .filter(({ aggregate, fraction }) => aggregate === 'percentile' && !(fraction !== null && fraction >= 0 && fraction <= 1))
      .map(({ fraction }) =>
        problem(owner, 'FRACTION_INVALID', `The fraction of its percentile is ${fraction}.`, 'It lies between 0 and 1: 0.9 for the 90th.'),
      ),
  )
}
