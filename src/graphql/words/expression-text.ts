import type { Bound, Dimension, Expression, Operand, Predicate, PredicateNode, Related } from '../../definition/expression-tree.js'
import { inLanguage } from '../../definition/localized.js'
import { humanCase } from '../../kit/naming.js'
import { unreachable } from '../../kit/unreachable.js'
import type { RelatedText } from './found-words.js'
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
      return notation.money(write(node.amount), write(node.currency), node.at === null ? null : write(node.at))
    case 'sql':
      return notation.sql(node.operands.map(write))
    case 'later':
      return notation.later(write(node.of), node.by)
    case 'position':
      return notation.position(node.of.map(write), node.at === null ? null : write(node.at), conditions(node.filters, notation))
    case 'related':
      return notation.related(relatedParts(node.related, notation))
    default:
      return unreachable(node)
  }
}

const conditions = (filters: readonly Predicate[], notation: Notation) => filters.map((filter) => predicateText(filter, notation))

function relatedParts({ take, source, of, match, filters, at, after, before }: Related, notation: Notation): RelatedText {
  const write = (part: Expression) => expressionText(part, notation)
  const bound = (one: Bound | null) => one && { time: write(one.time), included: one.included }
  return {
    ...{ take, source: notation.named({ name: source, label: humanCase(source) }), of: of && write(of), at: at && write(at) },
    match: match.map(({ own, other }) => ({ own: write(own), other: write(other) })),
    filters: conditions(filters, notation),
    ...{ after: bound(after), before: bound(before) },
  }
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
      return comparisonText(node, notation)
    case 'and':
      return notation.and(node.parts.map((part) => innerPredicate(part, notation, 'and')))
    case 'or':
      return notation.or(node.parts.map((part) => innerPredicate(part, notation, 'or')))
    case 'not':
      return notation.not(predicateText(node.part, notation), node.part.node.kind === 'comparison')
    default:
      return unreachable(node)
  }
}

type Comparison = Extract<PredicateNode, { readonly kind: 'comparison' }>

function comparisonText({ operator, subject, values }: Comparison, notation: Notation): string {
  const found = subject.kind === 'expression' && subject.node.kind === 'related' ? subject.node.related : null
  if (found !== null && operator === 'isNot' && values[0] === null) return notation.exists(relatedParts(found, notation))
  return notation.comparison(operator, subjectText(subject, notation), values, subject.type === 'duration')
}

function subjectText(subject: Expression | Dimension, notation: Notation): string {
  if (subject.kind === 'expression') return expressionText(subject, notation)
  return notation.named({ name: subject.name, label: inLanguage(subject.label) })
}

function innerPredicate(part: Predicate, notation: Notation, around: 'and' | 'or'): string {
  const text = predicateText(part, notation)
  const { kind } = part.node
  return (kind === 'and' || kind === 'or') && kind !== around ? `(${text})` : text
}
