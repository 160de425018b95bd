import type { ComparisonOperator, Constant, Dimension, Expression, Predicate } from '../../../src/definition/expression-tree.js'
import { comparison, not } from '../../../src/definition/predicate.js'
import type { Draw } from '../draw.js'
import { loose } from './loose.js'
import { instantText } from './moments.js'
import type { Pools } from './pools.js'

/** What can be compared. */
export type Subject = Expression | Dimension

const always: readonly ComparisonOperator[] = ['is', 'isNot', 'isIn', 'notIn']
const ordered: readonly ComparisonOperator[] = ['above', 'below', 'from', 'until']

/** The comparisons that a kind of value has. */
export function operatorsOf(type: Subject['type']): readonly ComparisonOperator[] {
  if (type === 'text') return [...always, 'contains', 'contains']
  return type === 'boolean' || type === 'id' ? always : [...always, ...ordered]
}

/** Draws a predicate over some of the subjects: a comparison, or a small tree of them. */
export function drawPredicate(draw: Draw, subjects: readonly Subject[], pools: Pools, depth = 1): Predicate {
  if (depth > 0 && draw.chance(35)) {
    const part = (): Predicate => drawPredicate(draw, subjects, pools, depth - 1)
    if (draw.chance(35)) return not(part())
    const parts = draw.many(2, 3, part)
    return draw.chance(50) ? loose.and(...parts) : loose.or(...parts)
  }
  return drawComparison(draw, draw.one(subjects), pools)
}

function drawComparison(draw: Draw, subject: Subject, pools: Pools): Predicate {
  const operator = draw.one([...operatorsOf(subject.type), 'isNot', 'notIn'] as const)
  const isList = operator === 'isIn' || operator === 'notIn'
  const allowsNull = always.includes(operator)
  const value = (): Constant => (allowsNull && draw.chance(12) ? null : drawConstant(draw, operator, subject, pools))
  return comparison(subject, operator, isList ? draw.many(1, 3, value) : [value()])
}

/** Draws a constant that the subject can be compared with: mostly one that some row has. */
export function drawConstant(draw: Draw, operator: ComparisonOperator, subject: Subject, pools: Pools): Exclude<Constant, null> {
  if (operator === 'contains') return drawPart(draw, pools)
  if (subject.values.length > 0) return draw.one(subject.values)
  switch (subject.type) {
    case 'text':
      return draw.one(pools.texts)
    case 'boolean':
      return draw.chance(50)
    case 'id':
      return draw.one([...pools.bigKeys, ...pools.textKeys, ...pools.uuids])
    case 'date':
      return draw.one(pools.moments.days)
    case 'timestamp':
      return instantText((draw.one(pools.moments.instants) / 1_000n) * 1_000n)
    case 'amount':
      return 0
    case 'duration':
      return draw.one(['0', '3600', 86_400, '1800', '0.0005', -3600])
    case 'integer':
      return draw.one([...pools.integers, '2', '1'])
    default:
      return draw.one([...pools.decimals, '0.5', 1, 0.1])
  }
}

/** What a text is searched for: a part of some row's text, often in another case, or what a pattern would take for a wild card. */
function drawPart(draw: Draw, { texts }: Pools): string {
  const part = [...draw.one([...texts, '%', '_'])].slice(0, draw.integer(1, 3)).join('')
  return draw.one([part, part.toUpperCase(), part.toLowerCase()])
}
