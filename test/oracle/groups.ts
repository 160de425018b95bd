import type { Dimension, Expression } from '../../src/definition/expression-tree.js'
import type { AnySourceFacts } from '../../src/definition/source.js'
import { keyOf } from './expressions.js'
import { columnOf } from './predicates.js'
import { compare, parseRational } from './rational.js'
import { computedOf, sourceAt } from './source-facts.js'
import type { Row, World } from './world.js'

/** The values of the dimensions that rows are grouped by; null is a group of its own, undefined stands where rows are not grouped by one. */
export type Group = readonly (string | boolean | null | undefined)[]

/** The group that a row is in. A dimension has one text for equal values. */
export function groupOf(row: Row, by: readonly Dimension[], world: World): Group {
  return by.map((dimension) => keyOf(world.evaluate(columnOf(dimension, row.source.name), row)))
}

/** One text for each group. */
export const groupName = (group: Group): string => JSON.stringify(group.map((key) => (key === undefined ? ['*'] : key)))

/** Below 0, 0 or above 0: two values of a dimension in its own order. Text by code point, buckets by their edges. */
export function keyComparison({ type, from, values }: Dimension, world: World): (one: string | boolean, other: string | boolean) => number {
  const [column] = from
  if (column !== undefined && isBucket(column, world.source(column.source)))
    return (one, other) => values.indexOf(String(one)) - values.indexOf(String(other))
  if (type === 'integer' || type === 'decimal' || type === 'duration') {
    return (one, other) => compare(parseRational(String(one)), parseRational(String(other)))
  }
  if (type === 'boolean') return (one, other) => Number(one) - Number(other)
  return (one, other) => byCodePoint(String(one), String(other))
}

/** Below 0, 0 or above 0: two groups by each of the dimensions in turn, rows without a value last. */
export function groupComparison(by: readonly Dimension[], world: World): (one: Group, other: Group) => number {
  const comparisons = by.map((dimension) => keyComparison(dimension, world))
  return (one, other) =>
    comparisons.reduce((order, comparison, place) => {
      const [left, right] = [one[place] ?? null, other[place] ?? null]
      if (order !== 0) return order
      return left === null || right === null ? Number(left === null) - Number(right === null) : comparison(left, right)
    }, 0)
}

function byCodePoint(one: string, other: string): number {
  const [left, right] = [[...one], [...other]]
  const place = left.findIndex((character, index) => character !== right[index])
  if (place < 0) return left.length - right.length
  return (left[place]?.codePointAt(0) ?? 0) - (right[place]?.codePointAt(0) ?? -1)
}

function isBucket({ node }: Expression, source: AnySourceFacts): boolean {
  if (node.kind !== 'column') return node.kind === 'bucket'
  const end = sourceAt(source, node.path)
  const computed = computedOf(end, node.name)
  return computed !== null && isBucket(computed, end)
}
