import type { Measure } from '../../definition/quantity-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { numericKinds, timeKinds } from '../value-kinds.js'

/** A measure aggregates what can be aggregated so: sums and the like take numbers, and its time is a time. */
export function measureTypes({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.measures.flatMap((measure) => {
      const found = []
      if (!isNumeric(measure)) {
        const message = `The ${measure.aggregate} on "${measure.source}" is asked of a value of type ${measure.of?.type ?? 'nothing'}.`
        const right = measure.of?.type === 'amount' ? 'Convert it first: money(…).' : `It takes ${numericKinds.join(', ')}.`
        found.push(problem(owner, 'TYPE_MISMATCH', message, right))
      }
      if (measure.at !== null && !timeKinds.includes(measure.at.type)) {
        const message = `The time of the ${measure.aggregate} on "${measure.source}" is of type ${measure.at.type}.`
        found.push(problem(owner, 'TYPE_MISMATCH', message, 'Its "at" is a date or timestamp.'))
      }
      if (measure.aggregate === 'countRepeated' && !isCount(measure.times)) {
        const message = `The ${measure.aggregate} on "${measure.source}" asks for at least ${measure.times} rows.`
        found.push(problem(owner, 'TYPE_MISMATCH', message, 'Write a whole number from 1: { atLeast: 2 }.'))
      }
      return found
    }),
  )
}

const isCount = (times: number | null): boolean => Number.isInteger(times) && Number(times) >= 1 && Number(times) <= 1_000_000

function isNumeric({ aggregate, of }: Measure): boolean {
  if (aggregate === 'count' || aggregate === 'countDistinct' || aggregate === 'countRepeated') return true
  return of !== null && numericKinds.includes(of.type)
}
