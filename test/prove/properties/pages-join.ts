import type { Question } from '../../../src/request/question.js'
import type { Answer } from '../../../src/rows/answer.js'
import { isSame, placeOf } from './lines.js'
import type { Property } from './property.js'
import { differenceBetween } from './same-rows.js'

/** Pages, joined, are the whole answer: no row twice, none left out, in the same order. */
export const pagesJoin: Property = {
  name: 'pages joined are the whole',
  check: async ({ question, asking, answer, choose }) => {
    if (answer === null || !question.wants.rows) return 'not asked'
    const all: Question = { ...question, first: 10_000 }
    const whole = await asking.one(all)
    if (whole.rows.length < 2) return 'not asked'
    const size = choose((draw) => draw.integer(1, 3)) + Math.floor(whole.rows.length / 6)
    const paged: Question = { ...question, first: size }
    const pages: Answer[] = [await asking.one(paged)]
    for (let last = pages[0]; last?.hasNextPage && pages.length < 12; last = pages.at(-1)) {
      pages.push(await asking.one({ ...paged, after: last.cursor(last.rows.length - 1) }))
    }
    const rows = pages.flatMap((page) => page.rows)
    const wrong = whole.rows.findIndex((row, index) => {
      const other = rows[index]
      return (
        other === undefined ||
        placeOf(other) !== placeOf(row) ||
        row.id !== other.id ||
        row.values.some((value, field) => !isSame(value, other.values[field]))
      )
    })
    if (wrong < 0 && rows.length === whole.rows.length) return null
    const message = `pages of ${size} differ at row ${wrong}: ${rows.length} rows for ${whole.rows.length}`
    return differenceBetween(message, { ...whole, rows }, whole, [paged, all])
  },
}
