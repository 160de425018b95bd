import { inEveryLanguage } from '../../definition/localized.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** A synonym says something, and is not what another metric is called: who searches it would find the wrong number. */
export function synonyms({ metricEntries, metrics }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value }) => {
    const own = [...new Set(inEveryLanguage(value.synonyms))]
    const empty = own.filter((synonym) => synonym.trim() === '')
    const others = own.filter((synonym) => synonym !== value.name && metrics.has(synonym))
    return [
      ...empty.map(() => problem(owner, 'SYNONYM_INVALID', 'One of its synonyms is empty.', 'Leave it out.')),
      ...others.map((synonym) =>
        problem(owner, 'SYNONYM_INVALID', `Its synonym "${synonym}" is the name of another metric.`, 'Leave it out.'),
      ),
    ]
  })
}
