import type { Expression } from './expression-tree.js'
import { quantity } from './quantity.js'
import { type ChangeKind, changeKinds, type Quantity, type Unit } from './quantity-tree.js'

/** All that an amount can change by between the edges of a period, each as a quantity. */
export type Changes<S extends string = string, U extends Unit = Unit> = { readonly [K in ChangeKind]: Quantity<S, U> }

/**
 * What an amount (a `sum`, or a `countDistinct`, of which each entity is 1) changes by from the start to the end of each period, entity by entity: those
 * that `by` tells apart; a row without one is an entity of its own. Of who is not there at the start: `new`, or `reactivated` if ever there before; of
 * who is not there at the end: `churned`. Of who is there at both, in the same group: `expansion` and `contraction`; in another one: `transferredIn` and
 * `transferredOut`. Whether somebody is there is asked of all groups by the definition's filters alone. In every group and period
 * end = start + new + reactivated + expansion + transferredIn − contraction − churned − transferredOut.
 */
export function changes<S extends string, U extends Unit>(
  of: Quantity<S, U>,
  { by }: { readonly by: Expression<NoInfer<S>> },
): Changes<S, U> {
  const changed = (change: ChangeKind) => quantity(of.sources, of.unit, { kind: 'change', change, of, by })
  return Object.freeze(Object.fromEntries(changeKinds.map((kind) => [kind, changed(kind)]))) as Changes<S, U>
}
