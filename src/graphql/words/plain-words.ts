import type { ArithmeticOperator, ComparisonOperator, Constant } from '../../definition/expression-tree.js'
import { humanCase } from '../../kit/naming.js'
import { unreachable } from '../../kit/unreachable.js'
import { foundWords } from './found-words.js'
import type { Notation } from './notation.js'
import { timedWords } from './timed-words.js'

const operators: Readonly<Record<ArithmeticOperator, string>> = { plus: 'plus', minus: 'minus', times: 'times', divide: 'divided by' }

// "isTest" is "test": what follows says whether it is.
const small = (name: string): string => humanCase(name).toLowerCase().replace(/^is /, '')
const constant = (value: Constant | undefined): string => (typeof value === 'string' ? `“${value}”` : String(value ?? 'no value'))

function comparison(operator: ComparisonOperator, subject: string, values: readonly Constant[]): string {
  const value = values[0] ?? null
  switch (operator) {
    case 'is':
      return value === null ? `${subject} has no value` : `${subject} is ${constant(value)}`
    case 'isNot':
      return value === null ? `${subject} has a value` : `${subject} is not ${constant(value)}`
    case 'isIn':
      return `${subject} is one of ${values.map(constant).join(', ')}`
    case 'notIn':
      return `${subject} is none of ${values.map(constant).join(', ')}`
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

const aggregates: Readonly<Record<Parameters<Notation['measure']>[0], string>> = {
  sum: 'sum of',
  count: 'number of',
  countDistinct: 'number of different values of',
  countRepeated: 'number of different values of',
  average: 'average of',
  min: 'least',
  max: 'greatest',
  percentile: 'percentile of',
}

function percentile(of: string, fraction: number): string {
  return fraction === 0.5 ? `median of ${of}` : `${Number((fraction * 100).toFixed(4))}th percentile of ${of}`
}

/** Formulas in words, for people who do not write them. */
export const plainWords: Notation = {
  column: (_source, path) => path.map(small).join(' '),
  arithmetic: (operator, left, right) => `${left} ${operators[operator]} ${right}`,
  between: (start, end) => `time from ${start} to ${end}`,
  when: (condition, then, otherwise) => `${then} if ${condition}${otherwise === null ? '' : `, else ${otherwise}`}`,
  coalesce: (operands) => operands.join(', or without a value '),
  number: (of) => `${of} read as a number`,
  lower: (of) => `${of} in lower case`,
  bucket: (of, edges) => `${of} in buckets from ${edges.join(', ')}`,
  periodOf: (grain, of) => `${grain} of ${of}`,
  money: (amount) => `${amount} in the currency of the answer`,
  sql: (operands) => `a calculation on ${operands.join(', ')}`,
  comparison,
  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: (part) => `not ${part}`,
  measure: (aggregate, of, { fraction, times }) => {
    if (times !== null) return `${aggregates[aggregate]} ${of} with ${times} rows or more`
    return fraction === null ? `${aggregates[aggregate]} ${of}` : percentile(of, fraction)
  },
  ...timedWords,
  ...foundWords,
  at: (quantity, at) => `${quantity}, by ${at}`,
  where: (quantity, filters) => `${quantity} where ${filters.join(' and ')}`,
  metric: (formula, _isAtom, filters) => `${formula}, where ${filters.join(' and ')}`,
  named: ({ label }) => label.charAt(0).toLowerCase() + label.slice(1),
}
