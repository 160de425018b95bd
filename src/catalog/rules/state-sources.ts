import type { Measure } from '../../definition/quantity-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** What holds at an edge is of a source that says when its rows hold, and has no time beside that. */
export function stateSources({ metricEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    [...contents.held].flatMap((measure) => {
      const found = []
      // A source that is not listed is another rule's subject.
      if (sources.get(measure.source)?.states === null) {
        const message = `${what(measure)} is asked at the edges of periods, but "${measure.source}" does not say when its rows hold.`
        found.push(problem(owner, 'STATE_INVALID', message, `Give "${measure.source}" its "states".`))
      }
      if (measure.at !== null) {
        const message = `${what(measure)} is asked at the edges of periods and has a time of its own.`
        found.push(
          problem(owner, 'STATE_INVALID', message, `Leave its "at" out: the "states" of "${measure.source}" say when its rows hold.`),
        )
      }
      return found
    }),
  )
}

const what = ({ aggregate, source }: Measure): string => `Its ${aggregate} on "${source}"`
