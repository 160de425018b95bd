import { Temporal } from 'temporal-polyfill'
import type { ValueKind } from '../../src/definition/column-type.js'
import type { ComparisonOperator, Constant, Dimension, Predicate, PredicateNode } from '../../src/definition/expression-tree.js'
import type { OracleFilter } from './oracle-question.js'
import { Refused } from './refused.js'

/** A filter as a predicate, and the dimensions that it compares. */
export interface Filter {
  readonly predicate: Predicate
  readonly compared: readonly Dimension[]
}

const invalid = () => new Refused('FILTER_INVALID')
const predicate = (node: PredicateNode): Predicate => ({ kind: 'predicate', reaches: {}, node })

/** Rule 8: a filter's tree as a predicate. A name, an operator or a value that is not known is refused. */
export function readFilter(filter: unknown, dimensions: readonly Dimension[]): Filter {
  const parts = Object.entries(asTree(filter))
    .filter(([, condition]) => condition !== undefined)
    .map(([name, condition]) => readPart(name, condition, dimensions))
  return all(parts, 'and')
}

function readPart(name: string, condition: unknown, dimensions: readonly Dimension[]): Filter {
  if (name === 'and' || name === 'or') {
    if (!Array.isArray(condition)) throw invalid()
    return all(
      condition.map((part) => readFilter(part, dimensions)),
      name,
    )
  }
  if (name === 'not') {
    const { predicate: part, compared } = readFilter(condition, dimensions)
    return { predicate: predicate({ kind: 'not', part }), compared }
  }
  const dimension = dimensions.find((candidate) => candidate.name === name)
  if (dimension === undefined) throw new Refused('UNKNOWN_DIMENSION')
  const comparisons = Object.entries(asTree(condition)).filter(([, value]) => value !== undefined)
  return all(
    comparisons.map(([operator, value]) => readComparison(dimension, operator, value)),
    'and',
  )
}

function all(parts: readonly Filter[], kind: 'and' | 'or'): Filter {
  if (parts.length === 0) throw invalid()
  const node: PredicateNode = { kind, parts: parts.map((part) => part.predicate) }
  return { predicate: predicate(node), compared: parts.flatMap((part) => part.compared) }
}

function asTree(given: unknown): OracleFilter {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return Object.fromEntries(Object.entries(given))
  throw invalid()
}

const equality: { readonly [name: string]: ComparisonOperator } = { is: 'is', isNot: 'isNot', in: 'isIn', notIn: 'notIn' }
const ordering: { readonly [name: string]: ComparisonOperator } = { above: 'above', below: 'below', from: 'from', until: 'until' }
const ordered: readonly ValueKind[] = ['integer', 'decimal', 'duration', 'date']

function readComparison(dimension: Dimension, name: string, given: unknown): Filter {
  const compared = [dimension]
  const comparison = (operator: ComparisonOperator, values: readonly Constant[]): Filter => ({
    predicate: predicate({ kind: 'comparison', operator, subject: dimension, values }),
    compared,
  })
  if (name === 'isNull') {
    if (typeof given !== 'boolean') throw invalid()
    return comparison(given ? 'is' : 'isNot', [null])
  }
  const operator = operatorOf(name, dimension.type)
  const isList = name === 'in' || name === 'notIn'
  if (isList && (!Array.isArray(given) || given.length === 0)) throw invalid()
  const values: readonly unknown[] = isList && Array.isArray(given) ? given : [given]
  return comparison(
    operator,
    values.map((value) => readConstant(value, dimension, operator)),
  )
}

function operatorOf(name: string, type: ValueKind): ComparisonOperator {
  if (Object.hasOwn(equality, name)) return equality[name] ?? 'is'
  if (name === 'contains' && type === 'text') return 'contains'
  if (ordered.includes(type) && Object.hasOwn(ordering, name)) return ordering[name] ?? 'above'
  throw invalid()
}

function readConstant(value: unknown, { type, values }: Dimension, operator: ComparisonOperator): Constant {
  if (value === null && Object.values(equality).includes(operator)) return null
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalid()
  if (!isConstantOf(type, value)) throw invalid()
  if (operator !== 'contains' && values.length > 0 && !values.includes(String(value))) throw invalid()
  return value
}

/** Whether a constant is one that a kind of value can be compared with. */
export function isConstantOf(type: ValueKind, value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return type === 'boolean'
  if (type === 'boolean') return false
  const isText = typeof value === 'string'
  if (type === 'text') return isText && !value.includes('\0')
  if (type === 'id') return isText ? !value.includes('\0') : Number.isSafeInteger(value)
  if (type === 'date') return isText && isDate(value)
  if (type === 'integer') return isText ? /^[+-]?\d+$/.test(value) : Number.isSafeInteger(value)
  return isText ? /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) : Number.isFinite(value)
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}
