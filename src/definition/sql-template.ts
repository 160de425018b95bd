import type { ValueKind } from './column-type.js'
import { expression, isExpression } from './expression.js'
import type { Expression } from './expression-tree.js'

/**
 * The last resort for what no other expression can say: `sql('decimal')\`abs(${orders.amount})\``.
 * Columns become their compiled SQL, constants become bound parameters; the text itself is the definition's author's.
 */
export function sql<K extends ValueKind>(type: K) {
  return <S extends string>(text: TemplateStringsArray, ...operands: readonly (Expression<S> | number | string)[]): Expression<S, K> => {
    const first = operands.find((operand) => isExpression(operand))
    if (first === undefined) throw new TypeError('An sql`…` expression needs at least one column of the source that it is computed on.')
    return expression(first.source as S, type, { kind: 'sql', text: Object.freeze([...text]), operands })
  }
}
