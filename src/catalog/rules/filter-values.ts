import type { ValueKind } from '../../definition/column-type.js'
import type { ComparisonOperator, Constant, Expression } from '../../definition/expression-tree.js'
import { didYouMean } from '../../kit/did-you-mean.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import { constantFits, constantsOf } from '../constant-fits.js'
import type { Comparison } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression, describeSubject } from '../described.js'
import { problem } from '../problem.js'

const ordering: readonly ComparisonOperator[] = ['above', 'below', 'from', 'until']
const unordered: readonly ValueKind[] = ['text', 'boolean', 'id']

/** What is compared with a value can be one: of its type, among its declared values, and in an order only where it has one. */
export function filterValues({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.comparisons.flatMap((comparison) => [...operator(owner, comparison), ...constants(owner, comparison)]),
  )
}

function operator(owner: Owner, comparison: Comparison): readonly CatalogProblem[] {
  const { subject, operator, values } = comparison
  const wrong = (what: string, right: string) => [
    problem(owner, 'FILTER_VALUE_INVALID', `The filter "${operator}" on "${describeSubject(comparison)}" ${what}.`, right),
  ]
  if (values.length === 0) return wrong('has an empty list', 'List at least one value.')
  if (ordering.includes(operator) && unordered.includes(subject.type)) {
    return wrong(`asks for an order, but it is ${subject.type}`, 'Use "is", "isNot", "isIn" or "notIn".')
  }
  if (operator === 'contains' && subject.type !== 'text')
    return wrong(`asks for a text, but it is ${subject.type}`, 'Compare it as a whole.')
  return []
}

function constants(owner: Owner, comparison: Comparison): readonly CatalogProblem[] {
  const { subject, operator, values } = comparison
  const allowsNull = !ordering.includes(operator) && operator !== 'contains'
  // A part of a closed text is no value of it itself.
  const comparable = operator === 'contains' ? { type: subject.type, values: [] } : subject
  const wrong = values.filter((value) => (value === null ? !allowsNull : !constantFits(value, comparable)))
  return [
    ...wrong.map((value) => {
      if (typeof value === 'object' && value !== null) return columns(owner, comparison, value)
      const message = `The filter on "${describeSubject(comparison)}" compares it with ${JSON.stringify(value)}.`
      const hint = typeof value === 'string' ? didYouMean(value, comparable.values) : ''
      return problem(owner, 'FILTER_VALUE_INVALID', message, `It takes ${constantsOf(comparable)}.${hint}`)
    }),
    ...(subject.type === 'amount' ? mixedCurrencies(owner, comparison, values) : []),
  ]
}

// Only a definition without types can compare a column with another one.
function columns(owner: Owner, comparison: Comparison, other: object): CatalogProblem {
  const name = 'kind' in other && other.kind === 'expression' ? `"${describeExpression(other as Expression)}"` : 'what is no constant'
  const message = `The filter "${comparison.operator}" compares "${describeSubject(comparison)}" with ${name}, not with a constant.`
  const remedy = 'Compare the difference with 0, as above(minus(one, other), 0), or of times above(between(start, end), seconds).'
  return problem(owner, 'FILTER_VALUE_INVALID', message, remedy)
}

// 100 is another sum in every currency; nothing is nothing in all of them.
function mixedCurrencies(owner: Owner, comparison: Comparison, values: readonly Constant[]): readonly CatalogProblem[] {
  const other = values.find((value) => value !== null && Number(value) !== 0)
  if (other === undefined) return []
  const message = `The filter on "${describeSubject(comparison)}" compares amounts in several currencies with ${other}.`
  return [problem(owner, 'FILTER_VALUE_INVALID', message, 'Compare money(…), which is in one currency; only 0 is the same in all.')]
}
