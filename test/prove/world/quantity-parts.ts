import type { Quantity, QuantityNode, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'

/** What a quantity is made of: nothing where it is a measure. */
export function partsOf(node: QuantityNode): readonly (QuantityOrMetric | number)[] {
  if (node.kind === 'measure') return []
  return node.kind === 'arithmetic' ? [node.left, node.right] : [node.of]
}

/** A node that states, windows, takes by day or shifts another quantity. */
export type TimedNode = Exclude<QuantityNode, { readonly kind: 'measure' | 'arithmetic' }>

/** The same of another quantity; null where that is a metric, and the node is of quantities only. */
export function timedOf(node: TimedNode, of: QuantityOrMetric): TimedNode | null {
  if (node.kind === 'window' || node.kind === 'over' || node.kind === 'shift') return { ...node, of }
  return isQuantity(of) ? { ...node, of } : null
}

const isQuantity = (part: QuantityOrMetric): part is Quantity => part.kind === 'quantity'
