import type { FieldQuestion, Question } from '../../../src/request/question.js'
import type { AnswerValue } from '../../../src/rows/answer.js'
import type { Draw } from '../draw.js'
import { drawComparisons } from '../question/comparisons.js'
import { drawFilterQuestion } from '../question/filter.js'
import { askableOf, clockOf, legalMetrics } from '../question/question.js'
import { isSame } from './lines.js'
import { type Property, type Trial, wholeQuestion } from './property.js'
import { differenceBetween, firstChange } from './same-rows.js'

/** Another metric, another alias, comparison or order adds rows at most: no number that was there changes. */
export const addingChangesNothing: Property = {
  name: 'adding changes no number',
  check: async (trial) => {
    const { question, asking, answer, choose } = trial
    if (answer === null) return 'not asked'
    const less: Question = { ...wholeQuestion(question), having: question.having, subtotals: question.subtotals }
    const more = choose((draw) => addTo(draw, less, trial))
    const [one, other] = [await asking.one(less), await asking.one(more)]
    if (one.hasNextPage || other.hasNextPage) return 'not asked'
    const places = less.fields.map(({ key }) => more.fields.findIndex((field) => field.key === key))
    const message = firstChange(one, other, places) ?? totalChange(one.total?.values, other.total?.values, places)
    return message === null ? null : differenceBetween(message, other, one, [less, more])
  },
}

function addTo(draw: Draw, question: Question, trial: Trial): Question {
  const { asking, pools } = trial
  const legal = legalMetrics(question, asking.catalog)
  const { dimensions } = askableOf(legal, asking.catalog)
  const added = draw.some(legal, 1, 3).map(({ metric }, index): FieldQuestion => {
    const where = dimensions.length > 0 && draw.chance(40) ? drawFilterQuestion(draw, dimensions, pools, 1) : null
    return { key: `added${index}`, metric: metric.name, where, segments: [] }
  })
  const compared = question.fields.map((field) => (draw.chance(40) ? comparedFurther(draw, field, question, trial) : field))
  const fields = draw.some([...compared, ...added], question.fields.length + added.length, question.fields.length + added.length)
  const orderBy =
    legal.length > 0 && draw.chance(50) ? [{ metric: draw.one(legal).metric.name, direction: 'descending', nulls: 'first' } as const] : []
  return { ...question, fields, orderBy }
}

/** The same field, compared with one thing more. Where a field has no time of its own, it has nothing to be compared with. */
function comparedFurther(draw: Draw, field: FieldQuestion, question: Question, { pools, asking }: Trial): FieldQuestion {
  const finest = asking.catalog.metrics.get(field.metric)?.finestGrain ?? null
  if (finest === null) return field
  const [more] = drawComparisons(draw, { ...question, finest, now: clockOf(asking.catalog) }, pools)
  return { ...field, comparisons: [...(field.comparisons ?? []), ...(more === undefined ? [] : [more])] }
}

type Values = readonly AnswerValue[] | undefined

function totalChange(one: Values, other: Values, places: readonly number[]): string | null {
  const wrong = (one ?? []).findIndex((value, index) => !isSame(value, other?.[places[index] ?? -1]))
  return wrong < 0 ? null : `field ${wrong} of the total changes`
}
