import type { Dimension, Expression, Predicate } from '../definition/expression-tree.js'
import { and, comparison, not, or } from '../definition/predicate.js'
import { unreachable } from '../kit/unreachable.js'

/** The column by which a source has a dimension. */
export function columnOf(dimension: Dimension, source: string): Expression {
  const column = dimension.from.find((candidate) => candidate.source === source)
  if (column === undefined)
    throw new Error(`The dimension "${dimension.name}" does not reach "${source}": the request should have been refused.`)
  return column
}

/** The predicate with every dimension replaced by its column of the source. */
export function resolvePredicate(predicate: Predicate, source: string): Predicate {
  const { node } = predicate
  switch (node.kind) {
    case 'comparison': {
      if (node.subject.kind === 'expression') return predicate
      return comparison(columnOf(node.subject, source), node.operator, node.values)
    }
    case 'not':
      return not(resolvePredicate(node.part, source))
    case 'and':
    case 'or': {
      const [first, ...rest] = node.parts.map((part) => resolvePredicate(part, source))
      if (first === undefined) throw new Error('A predicate without parts can not be built.')
      return node.kind === 'and' ? and(first, ...rest) : or(first, ...rest)
    }
    default:
      return unreachable(node)
  }
}

/** The predicates that must all hold, with nested `and`s taken apart, so that equal conditions are found to be equal. */
export function conjuncts(predicates: readonly Predicate[]): readonly Predicate[] {
  return predicates.flatMap((predicate) => (predicate.node.kind === 'and' ? conjuncts(predicate.node.parts) : [predicate]))
}
