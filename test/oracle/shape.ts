import { isConstantOf } from './filters.js'
import type { OracleOrder, OracleQuestion } from './oracle-question.js'
import { parseRational, type Rational } from './rational.js'
import { Refused } from './refused.js'
import { isPlain, type Request } from './request.js'

/** A bound that a number keeps. */
export interface Bound {
  readonly operator: 'above' | 'below' | 'from' | 'until'
  readonly value: Rational
}

/** Which field a metric's name alone means: the one without filters of its own. */
export function fieldNamed({ question, fields }: Request, metric: string): number {
  const plain = question.fields.findIndex((field) => isPlain(field) && field.metric === metric)
  if (plain >= 0) return plain
  return fields.findIndex((field, index) => index >= question.fields.length && field.metric.name === metric)
}

/** Refuses what is wrong in having, top, order and subtotals. */
export const shapeChecks: readonly ((question: OracleQuestion) => void)[] = [
  checkHaving,
  checkTop,
  (question) => {
    for (const order of question.orderBy) checkOrder(order, question)
  },
  checkSubtotals,
]

/** The bounds of a condition. Throws a Refused where one is no number. */
export function boundsOf(having: NonNullable<OracleQuestion['having']>): readonly Bound[] {
  return (['above', 'below', 'from', 'until'] as const).flatMap((operator) => {
    const value = having[operator] ?? null
    if (value === null) return []
    if (!isConstantOf('decimal', value)) throw new Refused('FILTER_INVALID')
    return [{ operator, value: parseRational(String(value)) }]
  })
}

function checkHaving({ having }: OracleQuestion): void {
  if (having === null) return
  if (boundsOf(having).length === 0 && (having.isNull ?? null) === null) throw new Refused('FILTER_INVALID')
}

function checkTop({ top, by }: OracleQuestion): void {
  if (top !== null && (by.length === 0 || !Number.isInteger(top.count) || top.count < 1)) throw new Refused('TOP_INVALID')
}

function checkOrder({ metric, dimension, period }: OracleOrder, { by, grain }: OracleQuestion): void {
  const said = [typeof metric === 'string', typeof dimension === 'string', period === true].filter(Boolean).length
  const isKnown = typeof dimension !== 'string' || by.includes(dimension)
  if (said !== 1 || !isKnown || (period === true && grain === null)) throw new Refused('ORDER_INVALID')
}

function checkSubtotals({ subtotals, by }: OracleQuestion): void {
  const kept = subtotals.map((names) => by.filter((name) => names.includes(name)))
  const isStrange = subtotals.some((names) => names.some((name) => !by.includes(name)))
  const isWhole = kept.some((names) => names.length === by.length)
  const isTwice = new Set(kept.map((names) => names.join('\n'))).size < kept.length
  if (isStrange || isWhole || isTwice) throw new Refused('SUBTOTALS_INVALID')
}
