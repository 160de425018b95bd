import type { ValueKind } from '../../definition/column-type.js'
import type { Expression, Operand } from '../../definition/expression-tree.js'
import { unreachable } from '../../kit/unreachable.js'
import type { CatalogProblem } from '../catalog-problem.js'
import { constantFits, constantsOf } from '../constant-fits.js'
import { operandsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { numericKinds, plainKinds, timeKinds } from '../value-kinds.js'

/** What is done to row values fits what they are: nothing adds up texts, and plain numbers stay apart from money and durations. */
export function expressionTypes({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.expressions.flatMap((expression) => {
      const right = expectation(expression)
      if (right === null) return []
      const given = operandsOf(expression).map((operand) => (typeof operand === 'object' ? operand.type : JSON.stringify(operand)))
      const message = `"${describeExpression(expression)}" does not fit what it is given: ${given.join(', ')}.`
      return [problem(owner, 'TYPE_MISMATCH', message, right)]
    }),
  )
}

// What would be right, or null where it is.
function expectation(expression: Expression): string | null {
  const { node } = expression
  switch (node.kind) {
    case 'column':
    case 'sql':
      return null
    case 'arithmetic':
      return arithmeticFits(node.operator, node.left, node.right)
    case 'between':
      return unless(isOf(node.start, timeKinds) && isOf(node.end, timeKinds), 'It goes from a date or timestamp to another.')
    case 'when':
    case 'coalesce': {
      const right = operandsOf(expression).every((operand) => isAlike(operand, expression))
      return unless(right, `All of its values are ${expression.type}; a constant is ${constantsOf({ ...expression, values: [] })}.`)
    }
    case 'number':
    case 'lower':
      return unless(isOf(node.of, ['text']), 'It takes a text.')
    case 'bucket':
      return unless(isOf(node.of, numericKinds), 'It takes a number.')
    case 'periodOf':
      return unless(isOf(node.of, timeKinds), 'It takes a date or timestamp.')
    case 'money': {
      const right = isOf(node.amount, ['amount', ...plainKinds]) && isText(node.currency) && (node.at === null || isOf(node.at, timeKinds))
      return unless(right, 'It takes an amount or number, a text for its currency, and a date or timestamp.')
    }
    case 'later': {
      const right = isOf(node.of, timeKinds) && !(node.of.type === 'date' && node.by.unit === 'hour')
      return unless(right, 'It takes a timestamp, or a date and a length of whole days.')
    }
    case 'age':
      return unless(isOf(node.of, timeKinds), 'It takes a date or timestamp.')
    // Another rule's subject.
    case 'position':
    case 'related':
      return null
    default:
      return unreachable(node)
  }
}

const unless = (holds: boolean, right: string): string | null => (holds ? null : right)
const isOf = (operand: Operand, kinds: readonly ValueKind[]): boolean => typeof operand === 'object' && kinds.includes(operand.type)
const isText = (operand: Operand): boolean => typeof operand === 'string' || isOf(operand, ['text'])
const isPlain = (operand: Operand): boolean => typeof operand === 'number' || isOf(operand, plainKinds)

function isAlike(operand: Operand, { type }: Expression): boolean {
  return typeof operand === 'object' ? operand.type === type : constantFits(operand, { type, values: [] })
}

function arithmeticFits(operator: 'plus' | 'minus' | 'times' | 'divide', left: Operand, right: Operand): string | null {
  const numeric = [left, right].every((side) => typeof side === 'number' || isOf(side, numericKinds))
  if (!numeric) return 'It takes numbers.'
  const isPlainPair = isPlain(left) && isPlain(right)
  if (operator === 'times') return unless(isPlain(left) || isPlain(right), 'At most one factor is money or a duration.')
  if (operator === 'divide') return unless(!isPlain(left) || isPlainPair, 'A plain number is divided by a plain number.')
  const alike = typeof left === 'object' && typeof right === 'object' && left.type === right.type
  return unless(isPlainPair || alike || typeof right === 'number', 'Both sides are of one kind: plain numbers, money or durations.')
}
