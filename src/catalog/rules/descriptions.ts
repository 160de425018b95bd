import { inLanguage } from '../../definition/localized.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Every metric says in words what it measures. */
export function descriptions({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries
    .filter(({ value }) => !inLanguage(value.description ?? '').trim())
    .map(({ owner }) =>
      problem(owner, 'DESCRIPTION_MISSING', 'It has no description.', 'Say in one sentence what it measures and what it leaves out.'),
    )
}
