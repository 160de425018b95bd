import type { Catalog } from '../catalog/catalog.js'
import type { ValueKind } from '../definition/column-type.js'
import type { ComparisonOperator, Constant, Dimension, Predicate } from '../definition/expression-tree.js'
import { and, comparison, not, or } from '../definition/predicate.js'
import { didYouMean } from '../kit/did-you-mean.js'
import { upperCase } from '../kit/naming.js'
import { quotedList } from '../kit/quoted-list.js'
import { isConstantOf } from './constant.js'
import type { FilterQuestion } from './question.js'
import { Refusal } from './refusal.js'

const operators: { readonly [name: string]: ComparisonOperator } = {
  ...{ is: 'is', isNot: 'isNot', in: 'isIn', notIn: 'notIn', contains: 'contains' },
  ...{ above: 'above', below: 'below', from: 'from', until: 'until' },
}

const ordered: readonly ValueKind[] = ['integer', 'decimal', 'duration', 'date']

/** A filter read: its predicate, and the names of the dimensions that it compares. */
export interface ReadFilter {
  readonly predicate: Predicate | null
  readonly dimensions: readonly string[]
  readonly comparisons: number
}

/** Turns a filter tree into a predicate. Throws a Refusal for a name, an operator or a value that is not known: nothing is ever ignored. */
export function readFilter(filter: FilterQuestion | null, catalog: Catalog): ReadFilter {
  const seen: string[] = []
  const predicate = filter === null ? null : readTree(filter, catalog, seen)
  return { predicate, dimensions: [...new Set(seen)], comparisons: seen.length }
}

function readTree(filter: FilterQuestion, catalog: Catalog, seen: string[]): Predicate {
  const parts: Predicate[] = []
  for (const [name, condition] of Object.entries(filter)) {
    if (condition === undefined) continue
    if (name === 'and' || name === 'or') parts.push(readList(name, condition, catalog, seen))
    else if (name === 'not') parts.push(not(readTree(asTree(condition, name), catalog, seen)))
    else parts.push(readCondition(name, condition, catalog, seen))
  }
  return all(parts, 'A filter')
}

function readList(name: 'and' | 'or', condition: unknown, catalog: Catalog, seen: string[]): Predicate {
  if (!Array.isArray(condition)) throw invalid(`"${name}" takes a list of filters.`)
  const parts = condition.map((part) => readTree(asTree(part, name), catalog, seen))
  const [first, ...rest] = parts
  if (first === undefined) throw invalid(`"${name}" needs at least one filter in its list.`)
  return name === 'and' ? and(first, ...rest) : or(first, ...rest)
}

function asTree(given: unknown, name: string): FilterQuestion {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as FilterQuestion
  throw invalid(`"${name}" takes a filter, such as { ${name}: { country: { is: "FR" } } }.`)
}

function readCondition(name: string, condition: unknown, catalog: Catalog, seen: string[]): Predicate {
  const dimension = catalog.dimensions.get(name)
  if (dimension === undefined) {
    const names = [...catalog.dimensions.keys()]
    throw new Refusal('UNKNOWN_DIMENSION', `There is no dimension "${name}" to filter by.${didYouMean(name, names)}`, { allowed: names })
  }
  const parts = Object.entries(asTree(condition, name))
    .filter(([, value]) => value !== undefined)
    .map(([operator, value]) => readComparison(dimension, operator, value))
  for (const _ of parts) seen.push(name)
  return all(parts, `The condition on "${name}"`)
}

function readComparison(dimension: Dimension, name: string, given: unknown): Predicate {
  if (name === 'isNull') {
    if (typeof given !== 'boolean') throw invalid(`"isNull" of "${dimension.name}" is true or false.`)
    return comparison(dimension, given ? 'is' : 'isNot', [null])
  }
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
  const allowed = operatorsOf(dimension.type)
  if (operator === undefined || !allowed.includes(name)) {
    throw invalid(`"${dimension.name}" can't be compared by "${name}": it has ${quotedList(allowed)}.${didYouMean(name, allowed)}`)
  }
  const isList = operator === 'isIn' || operator === 'notIn'
  if (isList && (!Array.isArray(given) || given.length === 0))
    throw invalid(`"${name}" of "${dimension.name}" takes a list of at least one value.`)
  const values: readonly unknown[] = isList ? (given as unknown[]) : [given]
  return comparison(
    dimension,
    operator,
    values.map((value) => readValue(dimension, operator, value)),
  )
}

function operatorsOf(type: ValueKind): readonly string[] {
  const always = ['is', 'isNot', 'in', 'notIn', 'isNull']
  if (type === 'text') return [...always, 'contains']
  return ordered.includes(type) ? [...always, 'above', 'below', 'from', 'until'] : always
}

function readValue(dimension: Dimension, operator: ComparisonOperator, value: unknown): Constant {
  if (value === null && ['is', 'isNot', 'isIn', 'notIn'].includes(operator)) return null
  if (!isConstantOf(dimension.type, value)) {
    throw invalid(`${JSON.stringify(value) ?? 'nothing'} is no ${dimension.type} that "${dimension.name}" can be compared with.`)
  }
  if (operator !== 'contains' && dimension.values.length > 0 && !dimension.values.includes(String(value))) {
    const guess = didYouMean(String(value), dimension.values)
    throw invalid(
      `"${upperCase(dimension.name)}" is never "${value}": it is one of ${quotedList(dimension.values)}.${guess}`,
      dimension.values,
    )
  }
  return value
}

function all(parts: readonly Predicate[], what: string): Predicate {
  const [first, ...rest] = parts
  if (first === undefined) throw invalid(`${what} is empty: leave it out, or say what it compares.`)
  return rest.length === 0 ? first : and(first, ...rest)
}

const invalid = (message: string, allowed: readonly string[] = []) => new Refusal('FILTER_INVALID', message, { allowed })
