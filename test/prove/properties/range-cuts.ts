import type { FieldQuestion, Question } from '../../../src/request/question.js'
import type { AnswerPeriod } from '../../../src/rows/answer.js'
import { rowsByPlace } from './lines.js'
import { type Property, wholeQuestion } from './property.js'
import { differenceBetween, firstChange } from './same-rows.js'

/** An answer over some whole periods is the unlimited answer cut to them. */
export const rangeCuts: Property = {
  name: 'a range is a cut of the unlimited answer',
  check: async ({ question, asking, answer, choose }) => {
    if (answer === null || question.grain === null) return 'not asked'
    const unlimited: Question = {
      ...wholeQuestion(question),
      range: { all: true },
      grain: question.grain === 'hour' ? 'day' : question.grain,
      fields: question.fields.map(withoutPlaces),
    }
    const whole = await asking.one(unlimited)
    const periods = [...new Map(whole.rows.map(({ period }) => [period?.start, period])).values()].filter((period) => period !== null)
    if (whole.hasNextPage || periods.length === 0) return 'not asked'
    const [first, last] = choose((draw) =>
      [draw.integer(0, periods.length - 1), draw.integer(0, periods.length - 1)].sort((a, b) => a - b),
    ) as [number, number]
    const kept = periods.slice(first, last + 1) as [AnswerPeriod, ...AnswerPeriod[]]
    const limited: Question = { ...unlimited, range: { between: { from: kept[0].start, until: (kept.at(-1) ?? kept[0]).end } } }
    const cut = await asking.one(limited)
    const places = question.fields.map((_, index) => index)
    const message = firstChange(cut, whole, places) ?? lostGroup(cut.rows, kept.length, rowsByPlace(cut).size)
    return message === null ? null : differenceBetween(message, cut, whole, [limited, unlimited])
  },
}

function lostGroup(rows: readonly { readonly groups: readonly unknown[] }[], periods: number, size: number): string | null {
  const groups = new Set(rows.map((row) => JSON.stringify(row.groups))).size
  return groups * periods === size ? null : `${groups} groups in ${periods} periods give ${size} rows`
}

/** What is compared with the first period of an interval is so by its place in the answer. */
function withoutPlaces(field: FieldQuestion): FieldQuestion {
  return { ...field, comparisons: (field.comparisons ?? []).filter(({ between = null }) => between === null) }
}
