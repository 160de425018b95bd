import { age } from '../definition/expression.js'
import type { Expression, Predicate } from '../definition/expression-tree.js'
import { comparison } from '../definition/predicate.js'
import type { Measure, Ripe } from '../definition/quantity-tree.js'

/** Which rows of a measure are decided: those whose time has come. What has no such time is neither decided nor open. */
export const decidedRows = ({ ripe }: Measure): readonly Predicate[] => (ripe === null ? [] : [comparison(since(ripe), 'from', [0])])

/** The rows of a measure that are not decided yet, to be counted; null where all rows are decided from the start. */
export function openRows(measure: Measure): Measure | null {
  const { ripe } = measure
  if (ripe === null) return null
  const filters = [...ripe.filters, comparison(since(ripe), 'below', [0])]
  return { ...measure, aggregate: 'count', of: null, filters, fraction: null, times: null, ripe: null }
}

// The catalogue knows that it is a time.
const since = ({ at }: Ripe): Expression => age(at as Parameters<typeof age>[0])
