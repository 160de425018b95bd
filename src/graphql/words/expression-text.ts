import type { Bound, Dimension, Expression, Operand, Predicate, Related } from '../../definition/expression-tree.js'
import { inLanguage } from '../../definition/localized.js'
import { humanCase } from '../../kit/naming.js'
import { unreachable } from '../../kit/unreachable.js'
import type { Notation } from './notation.js'

/** A row value in a notation. */
export function expressionText({ node, source }: Expression, notation: Notation): string {
  const write = (operand: Operand) => operandText(operand, notation)
  switch (node.kind) {
    case 'column':
      return notation.column(source, [...node.path, node.name])
    case 'arithmetic':
      return notation.arithmetic(node.operator, inner(node.left, notation), inner(node.right, notation))
    case 'between':
      return notation.between(write(node.start), write(node.end))
    case 'when':
      return notation.when(
        predicateText(node.condition, notation),
        write(node.then),
        node.otherwise === null ? null : write(node.otherwise),
      )
    case 'coalesce':
      return notation.coalesce(node.operands.map(write))
    case 'number':
    case 'lower':
    case 'age':
      return notation[node.kind](write(node.of))
    case 'bucket':
      return notation.bucket(write(node.of), node.edges)
    case 'periodOf':
      return notation.periodOf(node.grain, write(node.of))
    case 'money':
      return notation.money(write(node.amount), write(node.currency), write(node.at))
    case 'sql':
      return notation.sql(node.operands.map(write))
    case 'later':
      return notation.later(write(node.of), node.by)
    case 'position':
      return notation.position(node.of.map(write), node.at === null ? null : write(node.at), conditions(node.filters, notation))
    case 'related':
      return relatedText(node.related, notation)
    default:
      return unreachable(node)
  }
}

const conditions = (filters: readonly Predicate[], notation: Notation) => filters.map((filter) => predicateText(filter, notation))

function relatedText({ take, source, of, match, filters, at, after, before }: Related, notation: Notation): string {
  const write = (part: Expression) => expressionText(part, notation)
  const bound = (one: Bound | null) => one && { time: write(one.time), included: one.included }
  return notation.related({
    ...{ take, source: notation.named({ name: source, label: humanCase(source) }), of: of && write(of), at: at && write(at) },
    match: match.map(({ own, other }) => ({ own: write(own), other: write(other) })),
    filters: conditions(filters, notation),
    ...{ after: bound(after), before: bound(before) },
  })
}

function operandText(operand: Operand, notation: Notation): string {
  return typeof operand === 'object' ? expressionText(operand, notation) : String(operand)
}

function inner(operand: Operand, notation: Notation): string {
  const text = operandText(operand, notation)
  return typeof operand === 'object' && operand.node.kind === 'arithmetic' ? `(${text})` : text
}

/** A predicate in a notation. */
export function predicateText({ node }: Predicate, notation: Notation): string {
  switch (node.kind) {
    case 'comparison':
      return notation.comparison(node.operator, subjectText(node.subject, notation), node.values)
    case 'and':
      return notation.and(node.parts.map((part) => innerPredicate(part, notation)))
    case 'or':
      return notation.or(node.parts.map((part) => innerPredicate(part, notation)))
    case 'not':
      return notation.not(`(${predicateText(node.part, notation)})`)
    default:
      return unreachable(node)
  }
}

function subjectText(subject: Expression | Dimension, notation: Notation): string {
  if (subject.kind === 'expression') return expressionText(subject, notation)
  return notation.named({ name: subject.name, label: inLanguage(subject.label) })
}

function innerPredicate(part: Predicate, notation: Notation): string {
  const text = predicateText(part, notation)
  return part.node.kind === 'and' || part.node.kind === 'or' ? `(${text})` : text
}
