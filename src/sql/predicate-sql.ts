import type { ValueKind } from '../definition/column-type.js'
import type { ComparisonOperator, Constant, Expression, Predicate, PredicateNode } from '../definition/expression-tree.js'
import { unreachable } from '../kit/unreachable.js'
import { formatInstant } from '../kit/zoned-time.js'
import { columnOf } from '../plan/resolve-predicate.js'
import { constantSql, constantsSql } from './constant-sql.js'
import { expressionSql, typedSql } from './expression-sql.js'
import { bound, type Fragment, fragment, joined, trusted } from './fragment.js'
import type { Writing } from './writing.js'

type Comparison = Extract<PredicateNode, { kind: 'comparison' }>

/**
 * The SQL of a predicate where null counts as false (WHERE, FILTER, CASE). `not` is carried down to the comparisons, each of which has an exact
 * complement, so SQL's third truth value never meets a NOT.
 */
export function predicateSql(predicate: Predicate, writing: Writing): Fragment {
  return treeSql(predicate, writing, false)
}

function treeSql({ node }: Predicate, writing: Writing, negated: boolean): Fragment {
  switch (node.kind) {
    case 'comparison':
      return comparisonSql(node, writing, negated)
    case 'not':
      return treeSql(node.part, writing, !negated)
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => treeSql(part, writing, negated))
      return fragment`(${joined(parts, (node.kind === 'and') === negated ? ' or ' : ' and ')})`
    }
    default:
      return unreachable(node)
  }
}

const opposites = { is: 'isNot', isNot: 'is', isIn: 'notIn', notIn: 'isIn' } as const
const signs = { above: '>', below: '<', from: '>=', until: '<' } as const

function comparisonSql({ operator, subject, values }: Comparison, writing: Writing, negated: boolean): Fragment {
  const column = subject.kind === 'expression' ? subject : columnOf(subject, writing.tables.at(writing.path).source.name)
  const { node } = column
  if (node.kind === 'age' && writing.isOptimised && operator in hasCome && values[0] === 0) {
    return cameSql(node.of, operator as keyof typeof hasCome, writing, negated)
  }
  const sql = expressionSql(column, writing)
  switch (operator) {
    case 'is':
    case 'isNot':
    case 'isIn':
    case 'notIn':
      return membershipSql(sql, column.type, negated ? opposites[operator] : operator, values)
    case 'contains':
      return complemented(sql, writing.dialect.contains(sql, String(values[0])), negated)
    default:
      return complemented(sql, fragment`${sql} ${trusted(signs[operator])} ${constantSql(column.type, values[0] ?? null)}`, negated)
  }
}

const hasCome = { above: '<', below: '>', from: '<=', until: '>' } as const

/** Whether a time is longer ago than nothing: it is compared with now as it is, which is quicker than to count the seconds between them. */
function cameSql(of: Expression, operator: keyof typeof hasCome, writing: Writing, negated: boolean): Fragment {
  const time = writing.dialect.instant(typedSql(of, writing))
  const now = bound(formatInstant(writing.now, 'UTC'), 'timestamptz')
  return complemented(time, fragment`${time} ${trusted(hasCome[operator])} ${now}`, negated)
}

function complemented(sql: Fragment, holds: Fragment, negated: boolean): Fragment {
  return negated ? fragment`(not (${holds}) or ${sql} is null)` : holds
}

function membershipSql(
  sql: Fragment,
  type: ValueKind,
  operator: Extract<ComparisonOperator, 'is' | 'isNot' | 'isIn' | 'notIn'>,
  values: readonly Constant[],
): Fragment {
  const listsNull = values.includes(null)
  const known = values.filter((value) => value !== null)
  const [first = null] = known
  const isOne = known.length === 1
  if (operator === 'is' || operator === 'isIn') {
    if (known.length === 0) return fragment`${sql} is null`
    const one = isOne ? fragment`${sql} = ${constantSql(type, first)}` : fragment`${sql} = any(${constantsSql(type, known)})`
    return listsNull ? fragment`(${one} or ${sql} is null)` : one
  }
  if (known.length === 0) return fragment`${sql} is not null`
  if (isOne && !listsNull) return fragment`${sql} is distinct from ${constantSql(type, first)}`
  const none = fragment`${sql} <> all(${constantsSql(type, known)})`
  return listsNull ? none : fragment`(${none} or ${sql} is null)`
}
