import type { CatalogProblem } from '../catalog-problem.js'
import { contentsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { finestGrainOfParts } from '../finest-grain.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'

/** What is taken over a window, by the day or earlier has a time. */
export function timedTimes({ metricEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed
      .filter((node) => node.kind !== 'state' && node.kind !== 'movement' && node.kind !== 'change')
      // That what holds has no states is told by another rule.
      .filter(({ of }) => finestGrainOfParts({ ...contentsOf({ quantities: [of] }), held: new Set() }, sources) === null)
      .map((node) => {
        const message = `Its "${timedName(node)}" is of something that has no time.`
        return problem(owner, 'TIME_INVALID', message, 'Give the measure its "at" or its source a "time".')
      }),
  )
}
