import type { FilterQuestion, Question } from '../../../src/request/question.js'
import type { AnswerRow } from '../../../src/rows/answer.js'
import { isSame, placeOf } from './lines.js'
import { type Property, wholeQuestion } from './property.js'
import { differenceBetween } from './same-rows.js'

/** "Other" is what the question says without the groups that are shown: from the base, so also for what does not add up. */
export const otherIsTheRest: Property = {
  name: 'other is the rest',
  check: async ({ question, asking, answer, choose }) => {
    const [field] = question.fields
    if (answer === null || question.by.length === 0 || field === undefined) return 'not asked'
    const count = choose((draw) => draw.integer(1, 3))
    const topped: Question = {
      ...wholeQuestion(question),
      top: { ...(question.top ?? { by: field.metric, direction: 'descending' }), count, other: true },
    }
    const first = await asking.one(topped)
    const others = first.rows.filter(({ kind }) => kind === 'OTHER')
    const shown = [...new Map(first.rows.filter(({ kind }) => kind === 'GROUP').map((row) => [JSON.stringify(row.groups), row])).values()]
    if (first.hasNextPage || others.length === 0 || shown.length === 0) return 'not asked'
    const rest: Question = { ...wholeQuestion(question), by: [], where: without(question, shown) }
    const wanted = await asking.one(rest)
    const rows = new Map(wanted.rows.map((row) => [placeOf({ ...row, groups: [] }, ''), row]))
    const wrong = others.find((row) => {
      const other = rows.get(placeOf({ ...row, groups: [] }, ''))
      return other !== undefined && row.values.some((value, index) => !isSame(value, other.values[index]))
    })
    return wrong === undefined ? null : differenceBetween(`${placeOf(wrong)} is not the rest`, first, wanted, [topped, rest])
  },
}

function without({ by, where }: Question, shown: readonly AnswerRow[]): FilterQuestion {
  const groups = shown.map(
    ({ groups: keys }): FilterQuestion => ({ and: by.map((name, index) => ({ [name]: { is: keys[index] ?? null } })) }),
  )
  return { and: [...(where === null ? [] : [where]), { not: { or: groups } }] }
}
