import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { timeKinds } from '../value-kinds.js'

/** What waits until it is decided does so until a time, and happens: at the edges of periods nothing is open. */
export function ripeMeasures({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.measures.flatMap((measure) => {
      const { ripe, aggregate, source } = measure
      if (ripe === null) return []
      const what = `The ${aggregate} on "${source}"`
      const found = []
      if (!timeKinds.includes(ripe.at.type)) {
        found.push(
          problem(owner, 'TYPE_MISMATCH', `${what} is decided at a value of type ${ripe.at.type}.`, 'That is a date or timestamp.'),
        )
      }
      if (contents.held.has(measure)) {
        const message = `${what} waits until it is decided, and is asked at the edges of periods.`
        found.push(problem(owner, 'STATE_INVALID', message, 'Ask for what happens in a period: a conversion has no state.'))
      }
      return found
    }),
  )
}
