import type { Expression, Operand } from '../../../src/definition/expression-tree.js'
import { type AnySourceFacts, facts } from '../../../src/definition/source.js'

/** Where a column stands: the source at the end of its joins, seen from the one that it is asked of. */
export function sourceAt(path: readonly string[], source: AnySourceFacts): AnySourceFacts {
  return path.reduce((at, name) => Reflect.get(at.joins, name).to()[facts], source)
}

/**
 * Whether a division is in an expression, at any depth, in computed columns behind joins and in the parts of a union. A database keeps a quotient to
 * so many digits: it can be added up and compared to a slack, but not grouped by or told apart.
 */
export function divides({ node }: Expression, source: AnySourceFacts): boolean {
  const inside = (operand: Operand | null): boolean => typeof operand === 'object' && operand !== null && divides(operand, source)
  switch (node.kind) {
    case 'column': {
      const end = sourceAt(node.path, source)
      const filled = end.parts.map((part) => ({ of: part.columns[node.name], source: part.source[facts] }))
      const computed = [{ of: end.computed[node.name], source: end }, ...filled]
      return computed.some((each) => each.of !== undefined && divides(each.of, each.source))
    }
    case 'arithmetic':
      return node.operator === 'divide' || inside(node.left) || inside(node.right)
    case 'when':
      return inside(node.then) || inside(node.otherwise)
    case 'coalesce':
      return node.operands.some(inside)
    case 'related':
      // Of other rows no quotients are taken but their average.
      return node.related.take === 'average'
    default:
      return false
  }
}
