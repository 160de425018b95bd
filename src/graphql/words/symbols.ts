import type { ArithmeticOperator, ComparisonOperator, Constant } from '../../definition/expression-tree.js'
import type { Window } from '../../definition/quantity-tree.js'
import { unreachable } from '../../kit/unreachable.js'
import { foundSymbols } from './found-words.js'
import { lengthText } from './length-text.js'
import type { Notation } from './notation.js'

const operators: Readonly<Record<ArithmeticOperator, string>> = { plus: '+', minus: '−', times: '×', divide: '÷' }
const signs: Readonly<Record<ComparisonOperator, string>> = {
  is: '=',
  isNot: '≠',
  isIn: '∈',
  notIn: '∉',
  above: '>',
  below: '<',
  from: '≥',
  until: '<',
  contains: 'contains',
}

const constant = (value: Constant | undefined): string => JSON.stringify(value ?? null)

function windowed(window: Window, of: string): string {
  switch (window.kind) {
    case 'rolling':
      return `rolling(${of}; ${lengthText(window.length)})`
    case 'toDate':
      return `toDate(${of}; ${window.unit}${window.calendar === null ? '' : ` of ${window.calendar.name}`})`
    case 'allTime':
      return `allTime(${of})`
    default:
      return unreachable(window)
  }
}

/** Formulas in symbols, with the names of the catalogue. */
export const symbols: Notation = {
  column: (source, path) => [source, ...path].join('.'),
  arithmetic: (operator, left, right) => `${left} ${operators[operator]} ${right}`,
  between: (start, end) => `(${end} − ${start})`,
  when: (condition, then, otherwise) => `if(${condition}; ${then}${otherwise === null ? '' : `; ${otherwise}`})`,
  coalesce: (operands) => `coalesce(${operands.join('; ')})`,
  number: (of) => `number(${of})`,
  lower: (of) => `lower(${of})`,
  bucket: (of, edges) => `bucket(${of}; ${edges.join('; ')})`,
  periodOf: (grain, of) => `${grain}(${of})`,
  money: (amount, currency, at) => `money(${[amount, currency, ...(at === null ? [] : [at])].join('; ')})`,
  sql: (operands) => `sql(${operands.join('; ')})`,
  comparison: (operator, subject, values) => {
    const list = operator === 'isIn' || operator === 'notIn'
    return `${subject} ${signs[operator]} ${list ? `{${values.map(constant).join('; ')}}` : constant(values[0])}`
  },
  and: (parts) => parts.join(' ∧ '),
  or: (parts) => parts.join(' ∨ '),
  not: (part) => `¬(${part})`,
  measure: (aggregate, of, { fraction, times }) => {
    if (times !== null) return `repeated(${of}; at least ${times})`
    return fraction === null ? `${aggregate}(${of})` : `percentile(${of}; ${fraction})`
  },
  state: (edge, of) => `${edge === 'start' ? 'atStart' : 'atEnd'}(${of})`,
  movement: (move, of) => `${move}(${of})`,
  change: (change, of, by) => `changes(${of}; ${by}).${change}`,
  window: windowed,
  over: (take, of) => `daily${take.charAt(0).toUpperCase()}${take.slice(1)}(${of})`,
  shift: (by, of) => `shift(${of}; ${lengthText(by)})`,
  ...foundSymbols,
  bracketsTimed: false,
  measured: (measure, at, filters) => {
    const timed = at === null ? measure : `${measure} at ${at}`
    return filters.length === 0 ? timed : `${timed} where ${filters.join(' ∧ ')}`
  },
  metric: (formula, isAtom, filters) => `${isAtom ? formula : `(${formula})`} where ${filters.join(' ∧ ')}`,
  named: ({ name }) => name,
}
