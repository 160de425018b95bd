import { isMetric } from '../definition/metric.js'
import type { QuantityOrMetric } from '../definition/quantity-tree.js'
import type { TimedNode } from './contents.js'

/** A quantity at an edge, over a window, by the day or earlier, and the metrics on the way to it. */
export interface FoundTimed {
  readonly node: TimedNode
  readonly by: readonly string[]
}

/** The outermost of them within a part, through arithmetic and metrics. */
export function timedWithin(part: QuantityOrMetric | number, by: readonly string[] = []): readonly FoundTimed[] {
  if (typeof part === 'number') return []
  if (isMetric(part)) {
    const sides = part.denominator === null ? [part.numerator] : [part.numerator, part.denominator]
    return sides.flatMap((side) => timedWithin(side, [...by, part.name]))
  }
  // A definition without types may hold anything else here; a rule says so.
  if (part.kind !== 'quantity' || part.node.kind === 'measure') return []
  if (part.node.kind !== 'arithmetic') return [{ node: part.node, by }]
  return [...timedWithin(part.node.left, by), ...timedWithin(part.node.right, by)]
}
