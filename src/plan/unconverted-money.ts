import { expression } from '../definition/expression.js'
import type { Expression, Operand, Predicate, Related } from '../definition/expression-tree.js'
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
    case 'related':
      return inside(node.related.of).map((missing) => lackingRow(of, node.related, missing))
    case 'column': {
      const computed = computedColumn(of, sources)
      return computed === null ? [] : inside(computed)
    }
    default:
      return []
  }
}

/** Whether one of the rows that a value is made of lacks its exchange rate. */
function lackingRow(of: Expression, related: Related, missing: Predicate): Predicate {
  const isFirst = related.take === 'first' || related.take === 'last'
  // The first row is the first, whether it has a rate or not.
  const lacks: Expression | null = isFirst ? flag(related.source, missing) : null
  const found: Related = {
    ...related,
    ...(isFirst ? { of: lacks } : { take: 'count', of: null, filters: [...related.filters, missing] }),
  }
  return comparison(expression(of.source, 'integer', { kind: 'related', related: found }), 'above', [0])
}

const flag = (source: string, condition: Predicate): Expression =>
  expression(source, 'integer', { kind: 'when', condition, then: 1, otherwise: 0 })
