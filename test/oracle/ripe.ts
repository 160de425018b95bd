import type { Expression, Predicate } from '../../src/definition/expression-tree.js'
import type { Measure } from '../../src/definition/quantity-tree.js'

/** Of rows that are decided at a moment of their own: that it has come. Rows without one are neither decided nor open. */
export const ripeFilters = ({ ripe }: Measure): readonly Predicate[] => (ripe === null ? [] : [since(ripe.at, 'from')])

/** The number of rows of a measure that are not decided yet; null where all are decided from the start. */
export function openRows(measure: Measure): Measure | null {
  const { ripe } = measure
  if (ripe === null) return null
  const filters = [...ripe.filters, since(ripe.at, 'below')]
  return { ...measure, aggregate: 'count', of: null, filters, fraction: null, times: null, ripe: null }
}

/** Whether a moment is not after now, or is. */
function since(at: Expression, operator: 'from' | 'below'): Predicate {
  const subject: Expression = { ...at, type: 'duration', values: [], node: { kind: 'age', of: at } }
  return { kind: 'predicate', reaches: at.reaches, node: { kind: 'comparison', operator, subject, values: [0] } }
}
