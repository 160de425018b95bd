import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** The segments that a metric is worth looking at are the catalogue's, and can be asked of it. */
export function metricSegments({ definition, metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value }) =>
    value.segments.flatMap((segment) => {
      if (!definition.segments.includes(segment)) {
        const message = `The segment "${segment.name}" is not in the catalogue.`
        return [problem(owner, 'UNKNOWN_SEGMENT', message, 'Add it to "segments", or leave it out.')]
      }
      const missed = Object.keys(value.sources).filter((source) => !Object.hasOwn(segment.filter.reaches, source))
      if (missed.length === 0) return []
      const message = `Its segment "${segment.name}" can not be asked on ${quotedList(missed)}.`
      return [problem(owner, 'FILTER_OUT_OF_REACH', message, 'Leave it out, or filter by a dimension that reaches every source.')]
    }),
  )
}
