import { bucketLabels } from '../definition/expression.js'
import type { Expression, ExpressionNode, Operand } from '../definition/expression-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { unreachable } from '../kit/unreachable.js'
import { formatInstant } from '../kit/zoned-time.js'
import { constantSql } from './constant-sql.js'
import type { Typed } from './dialect.js'
import { bound, type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { laterSql } from './later-sql.js'
import { moneySql } from './money-sql.js'
import { positionSql } from './position-sql.js'
import { relatedSql } from './related-sql.js'
import { physicalName } from './tables.js'
import type { Writing } from './writing.js'

/** The SQL of a row value. */
export function expressionSql(of: Expression, writing: Writing): Fragment {
  const { node } = of
  const { dialect } = writing
  switch (node.kind) {
    case 'column':
      return columnSql(of, node, writing)
    case 'arithmetic':
      return arithmeticSql(node, writing)
    case 'between':
      return dialect.seconds(typedSql(node.start, writing), typedSql(node.end, writing))
    case 'when':
      return whenSql(node, of, writing)
    case 'coalesce':
      return fragment`coalesce(${joined(choicesSql(node.operands, of, writing), ', ')})`
    case 'number':
      return dialect.numberOf(expressionSql(node.of, writing))
    case 'lower':
      return fragment`lower(${expressionSql(node.of, writing)})`
    case 'bucket':
      return dialect.bucketLabel(expressionSql(node.of, writing), node.edges, bucketLabels(node.edges))
    case 'periodOf':
      return periodOfSql(node, writing)
    case 'money':
      return moneySql(node, writing, expressionSql)
    case 'sql':
      return templateSql(node, of, writing)
    case 'later':
      return laterSql(node, writing, expressionSql)
    case 'age':
      return ageSql(node.of, writing)
    case 'position':
      return positionSql(node, writing, expressionSql)
    case 'related':
      return relatedSql(node.related, writing, expressionSql)
    default:
      return unreachable(node)
  }
}

/** The SQL of a row value that rows are grouped by: equal values have one text, so 1.5 and 1.50 are one group with one name. */
export function keySql(of: Expression, writing: Writing): Fragment {
  const sql = expressionSql(of, writing)
  return of.type === 'decimal' || of.type === 'duration' ? writing.dialect.canonicalNumber(sql) : sql
}

/** The SQL of a time, with its type. */
export function typedSql(of: Expression, writing: Writing): Typed {
  return { sql: expressionSql(of, writing), type: of.type === 'date' ? 'date' : 'timestamp' }
}

function operandSql(operand: Operand, writing: Writing): Fragment {
  if (typeof operand === 'number') return bound(String(operand), 'numeric')
  return typeof operand === 'string' ? bound(operand, 'text') : expressionSql(operand, writing)
}

function periodOfSql({ of, grain }: NodeOf<'periodOf'>, writing: Writing): Fragment {
  const day = writing.dialect.dateIn(typedSql(of, writing), writing.zone)
  return grain === 'day' ? day : writing.dialect.firstDay(day, grain)
}

function ageSql(of: Expression, writing: Writing): Fragment {
  const now = bound(formatInstant(writing.now, 'UTC'), 'timestamptz')
  return writing.dialect.seconds(typedSql(of, writing), { sql: now, type: 'timestamp' })
}

function whenSql({ condition, then, otherwise }: NodeOf<'when'>, of: Expression, writing: Writing): Fragment {
  const other = otherwise === null ? trusted('null') : choiceSql(otherwise, of, writing)
  return fragment`case when ${writing.predicate(condition, writing)} then ${choiceSql(then, of, writing)} else ${other} end`
}

const choicesSql = (operands: readonly Operand[], of: Expression, writing: Writing): readonly Fragment[] =>
  operands.map((operand) => choiceSql(operand, of, writing))

/** One of several values of one kind: a constant among dates is a date. */
function choiceSql(operand: Operand, { type }: Expression, writing: Writing): Fragment {
  return typeof operand === 'object' ? expressionSql(operand, writing) : constantSql(type, operand)
}

type NodeOf<K extends ExpressionNode['kind']> = Extract<ExpressionNode, { kind: K }>

function columnSql(of: Expression, { path, name }: NodeOf<'column'>, writing: Writing): Fragment {
  const whole = [...writing.path, ...path]
  const { source, alias } = writing.tables.at(whole)
  const computed = source.computed[name]
  if (computed !== undefined) return computedSql(expressionSql(computed, { ...writing, path: whole }), whole, source, alias)
  const column = identifier(alias, physicalName(source, name))
  switch (of.type) {
    case 'text':
    case 'id':
      // Enums, uuids, char(n) and integers meet text here; for text itself the cast is nothing.
      return fragment`${column}::text`
    case 'decimal':
    case 'amount':
      return fragment`${column}::numeric`
    case 'timestamp': {
      const zone = source.columns[name]?.zone
      return zone === undefined ? column : writing.dialect.inZone(column, zone)
    }
    default:
      return column
  }
}

/** A column that a source computes; a row that a join did not find has none, whatever would be computed from its missing columns. */
function computedSql(sql: Fragment, path: readonly string[], source: AnySourceFacts, alias: string): Fragment {
  const [key] = source.key
  if (path.length === 0 || key === undefined) return fragment`(${sql})`
  return fragment`(case when ${identifier(alias, physicalName(source, key))} is not null then ${sql} end)`
}

const signs = { plus: '+', minus: '-', times: '*' } as const

/** Always on exact decimals: integers neither overflow nor lose their remainder. */
function arithmeticSql({ operator, left, right }: NodeOf<'arithmetic'>, writing: Writing): Fragment {
  const [a, b] = [left, right].map((side) => fragment`${operandSql(side, writing)}::numeric`) as [Fragment, Fragment]
  return operator === 'divide' ? fragment`(${a} / nullif(${b}, 0))` : fragment`(${a} ${trusted(signs[operator])} ${b})`
}

/** A number is made exact, whatever the author's text gives. */
function templateSql({ text, operands }: NodeOf<'sql'>, { type }: Expression, writing: Writing): Fragment {
  const pieces = text.flatMap((part, index) => {
    const operand = operands[index]
    return operand === undefined ? [trusted(part)] : [trusted(part), operandSql(operand, writing)]
  })
  const isNumber = type === 'integer' || type === 'decimal' || type === 'duration' || type === 'money'
  return fragment`(${joined(pieces, ' ')})${trusted(isNumber ? '::numeric' : '')}`
}
