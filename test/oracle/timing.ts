import type { Measure, QuantityNode, QuantityOrMetric } from '../../src/definition/quantity-tree.js'

/** What says which rows of the measures in it count in a period. */
export type TimedNode = Exclude<QuantityNode, { readonly kind: 'measure' | 'arithmetic' }>

/** Around a measure, from the outside in. */
export type Timing = readonly TimedNode[]

/** A measure, and all that is said around it. */
export interface TimedMeasure {
  readonly measure: Measure
  readonly timing: Timing
}

/** Whether the rows that hold at an edge are asked. */
export const isState = (timing: Timing): boolean => timing.some(({ kind }) => kind === 'state' || kind === 'movement' || kind === 'change')

/** All measures that a quantity is made of, those of the metrics in it too. */
export function measuresIn(part: QuantityOrMetric | number, timing: Timing = []): readonly TimedMeasure[] {
  if (typeof part === 'number') return []
  if (part.kind === 'metric') return [part.numerator, part.denominator ?? 0].flatMap((side) => measuresIn(side, timing))
  const { node } = part
  if (node.kind === 'measure') return [{ measure: node, timing }]
  if (node.kind === 'arithmetic') return [node.left, node.right].flatMap((side) => measuresIn(side, timing))
  return measuresIn(node.of, [...timing, node])
}
