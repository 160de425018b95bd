import { isMetric } from '../../../src/definition/metric.js'
import type { QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import type { Question } from '../../../src/request/question.js'
import type { Answer, AnswerRow } from '../../../src/rows/answer.js'
import { partsOf } from '../world/quantity-parts.js'
import { isSameNumber, placeOf } from './lines.js'
import { type Property, type Trial, wholeQuestion } from './property.js'
import { differenceBetween } from './same-rows.js'

/** What a value is compared with is the answer to the same question about the other time. */
export const comparedIsAsked: Property = {
  name: 'a comparison is the answer about the other time',
  check: async (trial) => {
    const { question, asking, answer, choose } = trial
    const now = Date.parse(asking.catalog.definition.now ?? '')
    const fields = question.fields.filter(({ metric, comparisons = [] }) => comparisons.length > 0 && mayBeAsked(trial, metric))
    if (answer === null || fields.length === 0) return 'not asked'
    const field = choose((draw) => draw.one(fields))
    const compared: Question = { ...wholeQuestion(question), fields: [field] }
    const one = await asking.one(compared)
    const rows = [...one.rows, ...(one.total === null ? [] : [one.total])].filter((row) => isOver(row, now))
    if (one.hasNextPage || rows.length === 0) return 'not asked'
    const row = choose((draw) => draw.one(rows))
    const { start, end } = row.values[0]?.comparisons[0] ?? { start: null, end: null }
    if (start === null || end === null) return 'not asked'
    const alone: Question = {
      ...compared,
      fields: [{ ...field, comparisons: [] }],
      range: { between: { from: start, until: end } },
      grain: null,
    }
    const other = await asking.one(alone)
    const wrong = firstWrong(one, other, row)
    return wrong === null ? null : differenceBetween(wrong, one, other, [compared, alone])
  },
}

/** Whether a row is compared with a time that is over and has a length. */
function isOver({ values }: AnswerRow, now: number): boolean {
  const { start, end } = values[0]?.comparisons[0] ?? { start: null, end: null }
  return start !== null && end !== null && Date.parse(start) < Date.parse(end) && Date.parse(end) <= now
}

/** The first group of the other answer that the rows of the same period are not compared with. */
function firstWrong(one: Answer, other: Answer, { kind, period }: AnswerRow): string | null {
  if (kind === 'TOTAL') return isComparedWith(one.total, other.total) ? null : 'the total is compared with something else'
  const groups = new Map(other.rows.map((row) => [JSON.stringify(row.groups), row]))
  const wrong = one.rows
    .filter((row) => row.period?.start === period?.start)
    .find((row) => {
      const same = groups.get(JSON.stringify(row.groups))
      return same !== undefined && !isComparedWith(row, same)
    })
  return wrong === undefined ? null : `${placeOf(wrong)} is compared with something else`
}

function isComparedWith(row: AnswerRow | null, other: AnswerRow | null): boolean {
  const [compared, value] = [row?.values[0]?.comparisons[0], other?.values[0]]
  return compared !== undefined && value !== undefined && isSameNumber(compared, value)
}

// Days are taken of what has passed, and shifts of periods are not shifts of ranges: there is no other question that says the same.
function mayBeAsked({ asking }: Trial, name: string): boolean {
  const metric = asking.catalog.metrics.get(name)?.metric
  return metric !== undefined && !holdsDaysOrShifts(metric)
}

function holdsDaysOrShifts(part: QuantityOrMetric | number): boolean {
  if (typeof part === 'number') return false
  if (isMetric(part)) return holdsDaysOrShifts(part.numerator) || (part.denominator !== null && holdsDaysOrShifts(part.denominator))
  return part.node.kind === 'over' || part.node.kind === 'shift' || partsOf(part.node).some(holdsDaysOrShifts)
}
