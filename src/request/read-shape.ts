import { upperCase } from '../kit/naming.js'
import { quotedList } from '../kit/quoted-list.js'
import { isConstantOf } from './constant.js'
import type { OrderQuestion, Question } from './question.js'
import { Refusal } from './refusal.js'
import type { Having, OrderKey, RequestField, Top } from './request.js'

/** The field that a metric's name alone means: the one without filters of its own. */
function fieldOf(question: Question, fields: readonly RequestField[], metric: string): number {
  const plain = question.fields.findIndex((field) => field.metric === metric && field.where === null && field.segments.length === 0)
  return plain >= 0 ? plain : fields.findIndex((field, index) => index >= question.fields.length && field.metric.metric.name === metric)
}

/** The condition on a metric over the whole range. */
export function readHaving(question: Question, fields: readonly RequestField[]): Having | null {
  const { having } = question
  if (having === null) return null
  const bounds = (['above', 'below', 'from', 'until'] as const).flatMap((operator) => {
    const value = having[operator] ?? null
    if (value === null) return []
    if (!isConstantOf('decimal', value))
      throw new Refusal('FILTER_INVALID', `"${value}" is no number that "${having.metric}" can be compared with.`)
    return [{ operator, value: String(value) }]
  })
  const isNull = having.isNull ?? null
  if (bounds.length === 0 && isNull === null) {
    throw new Refusal(
      'FILTER_INVALID',
      'The condition "having" is empty: give at least one of "above", "below", "from", "until" and "isNull".',
    )
  }
  return { field: fieldOf(question, fields, having.metric), bounds, isNull }
}

/** The first groups by a metric. */
export function readTop(question: Question, fields: readonly RequestField[]): Top | null {
  const { top } = question
  if (top === null) return null
  if (question.by.length === 0) throw new Refusal('TOP_INVALID', '"top" ranks groups: name at least one dimension in "by".')
  if (!Number.isSafeInteger(top.count) || top.count < 1)
    throw new Refusal('TOP_INVALID', `The "count" of "top" is a whole number from 1, not ${top.count}.`)
  return { field: fieldOf(question, fields, top.by), count: top.count, direction: top.direction, other: top.other }
}

/** The order as asked, completed by the period and every dimension, so that no two rows are equal. */
export function readOrder(question: Question, fields: readonly RequestField[]): readonly OrderKey[] {
  const asked = question.orderBy.map((order) => readOrderKey(order, question, fields))
  const rest: OrderKey[] = question.by.map((_, dimension) => ({ kind: 'dimension', dimension, direction: 'ascending', nulls: 'last' }))
  if (question.grain !== null) rest.unshift({ kind: 'period', direction: 'ascending', nulls: 'last' })
  const isAsked = (key: OrderKey) => asked.some((other) => sameKey(key, other))
  return [...asked, ...rest.filter((key) => !isAsked(key))]
}

function sameKey(one: OrderKey, other: OrderKey): boolean {
  return one.kind === other.kind && (one.kind !== 'dimension' || other.kind !== 'dimension' || one.dimension === other.dimension)
}

function readOrderKey(order: OrderQuestion, question: Question, fields: readonly RequestField[]): OrderKey {
  const { direction, nulls } = order
  const said = [order.metric ?? null, order.dimension ?? null, order.period === true ? true : null].filter((key) => key !== null)
  if (said.length !== 1)
    throw new Refusal('ORDER_INVALID', 'Each key of "orderBy" names exactly one of "metric", "dimension" and "period".')
  if (typeof order.metric === 'string') return { kind: 'field', field: fieldOf(question, fields, order.metric), direction, nulls }
  if (typeof order.dimension === 'string') return { kind: 'dimension', dimension: dimensionOf(order.dimension, question), direction, nulls }
  if (question.grain === null) throw new Refusal('ORDER_INVALID', 'Rows have no period to be ordered by: give a "grain".')
  return { kind: 'period', direction, nulls }
}

function dimensionOf(name: string, question: Question): number {
  const index = question.by.indexOf(name)
  if (index >= 0) return index
  const allowed = question.by.map(upperCase)
  throw new Refusal(
    'ORDER_INVALID',
    `Rows can't be ordered by "${upperCase(name)}", which is not in "by": it has ${quotedList(allowed)}.`,
    {
      allowed,
    },
  )
}

/** The groupings of the subtotals, each as one flag a dimension of `by`. */
export function readSubtotals(question: Question): readonly (readonly boolean[])[] {
  const seen = new Set<string>()
  return question.subtotals.map((names) => {
    const stranger = names.find((name) => !question.by.includes(name))
    if (stranger !== undefined)
      throw new Refusal('SUBTOTALS_INVALID', `A subtotal by "${upperCase(stranger)}" needs that dimension in "by".`, {
        allowed: question.by.map(upperCase),
      })
    const flags = question.by.map((name) => names.includes(name))
    if (flags.every(Boolean))
      throw new Refusal(
        'SUBTOTALS_INVALID',
        'A subtotal leaves out at least one dimension of "by": with all of them it is the rows themselves.',
      )
    if (seen.has(flags.join()))
      throw new Refusal('SUBTOTALS_INVALID', `The subtotal by ${quotedList(names.map(upperCase))} is asked twice.`)
    seen.add(flags.join())
    return flags
  })
}
