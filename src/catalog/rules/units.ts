import type { QuantityOrMetric, Unit } from '../../definition/quantity-tree.js'
import { unreachable } from '../../kit/unreachable.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { QuantityArithmetic } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Money, durations and plain numbers are not added up with each other. */
export function units({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.arithmetic.flatMap((arithmetic) => {
      const [left, right] = [unitOf(arithmetic.left), unitOf(arithmetic.right)]
      const expected = expectation(arithmetic, left, right)
      if (expected === null) return []
      return [problem(owner, 'UNIT_MISMATCH', `Its "${arithmetic.operator}" has ${left} on the left and ${right} on the right.`, expected)]
    }),
  )
}

const unitOf = (side: QuantityOrMetric | number): Unit => (typeof side === 'number' ? 'number' : side.unit)

// What would be right, or null where it is.
function expectation({ operator, left: side }: QuantityArithmetic, left: Unit, right: Unit): string | null {
  switch (operator) {
    case 'plus':
    case 'minus':
      return left === right ? null : 'Both sides have one unit.'
    case 'times':
      return left === 'number' || right === 'number' ? null : 'At most one factor has a unit.'
    case 'divide':
      return typeof side !== 'number' || right === 'number' ? null : 'A constant is divided by a plain number.'
    default:
      return unreachable(operator)
  }
}
