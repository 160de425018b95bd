import type { Reach } from './expression-tree.js'
import type { Quantity, QuantityNode, Unit } from './quantity-tree.js'

/** Makes a quantity: one constructor, so that all are frozen and look alike. */
export function quantity<S extends string, U extends Unit>(sources: Reach<S>, unit: U, node: QuantityNode): Quantity<S, U> {
  return Object.freeze({ kind: 'quantity', sources, unit, node: Object.freeze(node) })
}
