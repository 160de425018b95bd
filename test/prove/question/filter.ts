import type { Dimension } from '../../../src/definition/expression-tree.js'
import type { FilterQuestion } from '../../../src/request/question.js'
import type { Draw } from '../draw.js'
import type { Pools } from '../world/pools.js'
import { drawConstant, operatorsOf } from '../world/predicates.js'

/** Draws a filter over some of the dimensions, as a client writes it. */
export function drawFilterQuestion(draw: Draw, dimensions: readonly Dimension[], pools: Pools, depth = 2): FilterQuestion {
  if (depth > 0 && draw.chance(40)) {
    const part = (): FilterQuestion => drawFilterQuestion(draw, dimensions, pools, depth - 1)
    if (draw.chance(35)) return { not: part() }
    return draw.chance(50) ? { and: draw.many(1, 3, part) } : { or: draw.many(1, 3, part) }
  }
  const compared = draw.some(dimensions, 1, draw.chance(20) ? 2 : 1)
  return Object.fromEntries(compared.map((dimension) => [dimension.name, drawCondition(draw, dimension, pools)]))
}

function drawCondition(draw: Draw, dimension: Dimension, pools: Pools): Readonly<Record<string, unknown>> {
  // What leaves rows in more often than what picks a few.
  const operators = [...operatorsOf(dimension.type), 'isNot' as const, 'notIn' as const, 'isNull' as const]
  return Object.fromEntries(
    draw.some(operators, 1, draw.chance(15) ? 2 : 1).map((operator) => {
      if (operator === 'isNull') return [operator, draw.chance(25)]
      const allowsNull = ['is', 'isNot', 'isIn', 'notIn'].includes(operator)
      const value = () => (allowsNull && draw.chance(12) ? null : drawConstant(draw, operator, dimension, pools))
      if (operator === 'isIn' || operator === 'notIn') return [operator === 'isIn' ? 'in' : operator, draw.many(1, 3, value)]
      return [operator, value()]
    }),
  )
}
