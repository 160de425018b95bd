import type { Expression, Operand, Predicate } from '../definition/expression-tree.js'
import { and, comparison, not } from '../definition/predicate.js'
import type { AnySourceFacts } from '../definition/source.js'
import { computedColumn } from './computed-column.js'

/**
 * The conditions on which an amount in an expression has no exchange rate: one an amount, wherever it stands, computed columns included. An
 * amount that is chosen by a condition is asked for only where the condition chooses it.
 */
export function unconvertedMoney(of: Expression, sources: ReadonlyMap<string, AnySourceFacts>): readonly Predicate[] {
  const { node } = of
  const inside = (operand: Operand | null): readonly Predicate[] =>
    operand === null || typeof operand !== 'object' ? [] : unconvertedMoney(operand, sources)
  switch (node.kind) {
    case 'money':
      return [and(comparison(node.amount, 'isNot', [null]), comparison(of, 'is', [null]))]
    case 'arithmetic':
      return [...inside(node.left), ...inside(node.right)]
    case 'when':
      return [
        ...inside(node.then).map((missing) => and(node.condition, missing)),
        ...inside(node.otherwise).map((missing) => and(not(node.condition), missing)),
      ]
    case 'coalesce':
    case 'sql':
      return node.operands.flatMap(inside)
    case 'column': {
      const computed = computedColumn(of, sources)
      return computed === null ? [] : inside(computed)
    }
    default:
      return []
  }
}
