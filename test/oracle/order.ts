import type { Dimension } from '../../src/definition/expression-tree.js'
import type { Cells } from './cells.js'
import { keyComparison } from './groups.js'
import type { FieldValue } from './measured-value.js'
import type { OracleOrder } from './oracle-question.js'
import { rankingValue } from './ranking.js'
import { compare, type Rational } from './rational.js'
import type { Request } from './request.js'
import { fieldNamed } from './shape.js'
import type { World } from './world.js'

type RowComparison = (one: Cells, other: Cells) => number

/** Rule 6f: the order as asked, then by period and by every dimension, so that no two rows are equal. */
export function rowComparison(request: Request, world: World): RowComparison {
  const { question, by } = request
  const asked = question.orderBy.map((order) => byOrder(order, request, world))
  const rest = [...(question.grain === null ? [] : [byPeriod(1)]), ...by.map((_, index) => byDimension(index, ascending, by, world))]
  const comparisons = [...asked, ...rest]
  return (one, other) => comparisons.reduce((order, comparison) => (order === 0 ? comparison(one, other) : order), 0)
}

const ascending: OracleOrder = { direction: 'ascending', nulls: 'last' }
const wayOf = ({ direction }: OracleOrder): number => (direction === 'descending' ? -1 : 1)

function byOrder(order: OracleOrder, request: Request, world: World): RowComparison {
  if (typeof order.metric === 'string') return byField(fieldNamed(request, order.metric), order)
  if (typeof order.dimension !== 'string') return byPeriod(wayOf(order))
  const place = request.by.findIndex(({ name }) => name === order.dimension)
  return byDimension(place, order, request.by, world)
}

const byPeriod =
  (way: number): RowComparison =>
  (one, other) =>
    way * (one.place - other.place)

/** Rows without a value come first or last as asked, whatever the direction. */
const byField =
  (field: number, order: OracleOrder): RowComparison =>
  (one, other) => {
    const [left, right] = [one, other].map(({ values }) => rankingValue(values[field] as FieldValue)) as [Rational | null, Rational | null]
    if (left !== null && right !== null) return wayOf(order) * compare(left, right)
    return (order.nulls === 'first' ? -1 : 1) * (Number(left === null) - Number(right === null))
  }

/** The null group comes first or last as asked, then "other", then what is not grouped by the dimension. */
function byDimension(index: number, order: OracleOrder, by: readonly Dimension[], world: World): RowComparison {
  const dimension = by[index]
  if (dimension === undefined) throw new Error('Rows are ordered by a dimension of theirs.')
  const comparison = keyComparison(dimension, world)
  const rank = ({ kind, group }: Cells): number => {
    if (group[index] === undefined) return kind === 'OTHER' ? 2 : 3
    return group[index] !== null ? 0 : order.nulls === 'first' ? -1 : 1
  }
  return (one, other) => {
    const [left, right] = [one.group[index] ?? null, other.group[index] ?? null]
    return left === null || right === null ? rank(one) - rank(other) : wayOf(order) * comparison(left, right)
  }
}
