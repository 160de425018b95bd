import type { Question } from '../../../src/request/question.js'
import { isSame, placeOf } from './lines.js'
import { type Property, wholeQuestion } from './property.js'
import { differenceBetween } from './same-rows.js'

/** A subtotal is what the question says when it is grouped by those dimensions alone. */
export const subtotalsFromTheBase: Property = {
  name: 'a subtotal is the coarser answer',
  check: async ({ question, asking, answer, choose }) => {
    if (answer === null || question.by.length === 0) return 'not asked'
    const kept = choose((draw) => draw.some(question.by, 0, question.by.length - 1))
    const fine: Question = { ...wholeQuestion(question), subtotals: [kept] }
    const coarse: Question = { ...wholeQuestion(question), by: kept }
    const [one, other] = [await asking.one(fine), await asking.one(coarse)]
    if (one.hasNextPage || other.hasNextPage) return 'not asked'
    const places = kept.map((name) => question.by.indexOf(name))
    const subtotals = new Map(
      one.rows
        .filter(({ kind }) => kind === 'SUBTOTAL')
        .map((row) => [placeOf({ ...row, groups: places.map((place) => row.groups[place]) }, ''), row]),
    )
    const wrong = other.rows.find((row) => {
      const same = subtotals.get(placeOf(row, ''))
      // Without dimensions the one group is there, whether it has rows or not.
      if (same === undefined) return kept.length > 0
      return row.values.some((value, index) => !isSame(value, same.values[index]))
    })
    const message = wrong === undefined ? null : `${placeOf(wrong)} is not its subtotal`
    const more = subtotals.size > other.rows.length ? `${subtotals.size} subtotals for ${other.rows.length} rows` : null
    return (message ?? more) === null ? null : differenceBetween(message ?? more ?? '', one, other, [fine, coarse])
  },
}
