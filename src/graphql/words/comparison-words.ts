import type { ComparisonOperator, Constant } from '../../definition/expression-tree.js'
import { unreachable } from '../../kit/unreachable.js'

/** A comparison in words: `status is not “cancelled”`, `first response is above 24 hours`, `it is not test`. */
export function comparisonWords(operator: ComparisonOperator, subject: string, values: readonly Constant[], isDuration: boolean): string {
  const value = values[0] ?? null
  const said = typeof value === 'boolean' ? flag(operator, subject, value) : null
  if (said !== null) return said
  const constant = (one: Constant | undefined) => (isDuration && typeof one === 'number' ? duration(one) : constantWords(one))
  switch (operator) {
    case 'is':
      return value === null ? `${subject} has no value` : `${subject} is ${constant(value)}`
    case 'isNot':
      return value === null ? `${subject} has a value` : `${subject} is not ${constant(value)}`
    case 'isIn':
      return `${subject} is one of ${list(values, constant)}`
    case 'notIn':
      return `${subject} is none of ${list(values, constant)}`
    case 'above':
      return `${subject} is above ${constant(value)}`
    case 'below':
    case 'until':
      return `${subject} is below ${constant(value)}`
    case 'from':
      return `${subject} is at least ${constant(value)}`
    case 'contains':
      return `${subject} contains ${constant(value)}`
    default:
      return unreachable(operator)
  }
}

/** What is not so: `first response is not above 24 hours`; what is no plain sentence gets brackets. */
export function negated(part: string, isComparison: boolean): string {
  const [, subject, rest] = (isComparison && /^([\w ]+?) is (?!not |none )(.*)$/u.exec(part)) || []
  return subject === undefined ? `not (${part})` : `${subject} is not ${rest}`
}

const constantWords = (value: Constant | undefined): string => (typeof value === 'string' ? `“${value}”` : String(value ?? 'no value'))

/** What a column such as `isTest` says; without a value it is not known. Null: it has no such name. */
function flag(operator: ComparisonOperator, subject: string, value: boolean): string | null {
  const [, who = '', what] = /^(.*?)\b ?is (\w.*)$/u.exec(subject) ?? []
  if (what === undefined) return null
  const whose = who === '' ? 'it' : who.trim()
  if (operator === 'is') return value ? `${whose} is ${what}` : `${whose} is not ${what}`
  return operator === 'isNot' && value ? `${whose} is not known to be ${what}` : null
}

/** Numbers that follow one another are said by the first and the last. */
function list(values: readonly Constant[], constant: (value: Constant) => string): string {
  const [first, ...rest] = values
  const isRun = rest.length > 1 && rest.every((value, index) => typeof first === 'number' && value === first + index + 1)
  return isRun ? `${constant(first ?? null)} to ${constant(rest.at(-1) ?? null)}` : values.map(constant).join(', ')
}

const units = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** Seconds, in the largest unit that they are a whole number of. */
function duration(seconds: number): string {
  const [unit, length] = units.find(([, each]) => Number.isInteger(seconds / each)) ?? ['second', 1]
  const count = seconds / length
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
