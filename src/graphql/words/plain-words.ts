import type { ArithmeticOperator } from '../../definition/expression-tree.js'
import { humanCase } from '../../kit/naming.js'
import { comparisonWords, negated } from './comparison-words.js'
import { entities } from './entity-words.js'
import { foundWords } from './found-words.js'
import type { Notation } from './notation.js'
import { timedWords } from './timed-words.js'

const operators: Readonly<Record<ArithmeticOperator, string>> = { plus: 'plus', minus: 'minus', times: 'times', divide: 'divided by' }

const small = (name: string): string => humanCase(name).toLowerCase()

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
  comparison: comparisonWords,
  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: negated,
  measure: (aggregate, of, { fraction, times }) => {
    // Else its filters could be those of the measure.
    const whole = / where /u.test(of) ? `(${of})` : of
    if (fraction !== null) return percentile(whole, fraction)
    const different = aggregate === 'countDistinct' || aggregate === 'countRepeated' ? entities(of) : null
    const measure = different === null ? `${aggregates[aggregate]} ${whole}` : `number of different ${different}`
    return times === null ? measure : `${measure} with ${times} rows or more`
  },
  ...timedWords,
  ...foundWords,
  measured: (measure, at, filters) => {
    // Whatever has no such time is in no period.
    const others = filters.filter((filter) => filter !== `${at} has a value`)
    const filtered = others.length === 0 ? measure : `${measure} where ${others.join(' and ')}`
    return at === null ? filtered : `${filtered}, by the time of “${at}”`
  },
  metric: (formula, _isAtom, filters) => `${formula}, where ${filters.join(' and ')}`,
  named: ({ label }) => label.charAt(0).toLowerCase() + label.slice(1),
}
