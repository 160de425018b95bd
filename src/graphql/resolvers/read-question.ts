import type { HavingQuestion, Question, RangeQuestion, TopQuestion } from '../../request/question.js'
import type { MetricCondition, QueryMetricsArgs, RangeInput, RowOrder, TopInput } from '../generated/resolver-types.js'
import type { Selection } from '../selection/selection.js'

/** The arguments that every field which answers with rows takes. */
export type AnswerArguments = QueryMetricsArgs

/** The rows of a page where `first` is null. */
const DEFAULT_FIRST = 1000

/** The question of a root field: its arguments, and what it selects. */
export function readQuestion(given: AnswerArguments, { fields, wants }: Pick<Selection, 'fields' | 'wants'>): Question {
  return {
    fields,
    range: readRange(given.range),
    grain: given.grain ?? null,
    by: given.by ?? [],
    where: given.where ?? null,
    segments: given.segments ?? [],
    timeZone: given.timeZone ?? null,
    calendar: given.calendar ?? null,
    currency: given.currency ?? null,
    having: given.having == null ? null : readHaving(given.having),
    top: given.top == null ? null : readTop(given.top),
    subtotals: given.subtotals ?? [],
    orderBy: (given.orderBy ?? []).map(readOrder),
    first: given.first ?? DEFAULT_FIRST,
    after: given.after ?? null,
    wants,
  }
}

/** A range as a client gives it. */
export function readRange({ between, last, current, toDate, all }: RangeInput): RangeQuestion {
  if (between !== undefined) return { between }
  if (last !== undefined) return { last: { ...last, complete: last.complete ?? false } }
  if (current !== undefined) return { current }
  return toDate === undefined ? { all: all ?? null } : { toDate }
}

function readHaving({ metric, above, below, from, until, isNull }: MetricCondition): HavingQuestion {
  return { metric, above: above ?? null, below: below ?? null, from: from ?? null, until: until ?? null, isNull: isNull ?? null }
}

function readTop({ count, by, direction, other }: TopInput): TopQuestion {
  return { count, by, direction: direction ?? 'descending', other: other ?? true }
}

function readOrder({ metric, dimension, period, direction, nulls }: RowOrder): Question['orderBy'][number] {
  return {
    metric: metric ?? null,
    dimension: dimension ?? null,
    period: period ?? null,
    direction: direction ?? 'ascending',
    nulls: nulls ?? 'last',
  }
}
