import type { Question } from '../../../src/request/question.js'
import type { Answer } from '../../../src/rows/answer.js'
import { isSame, linesOf, placeOf, rowsByPlace } from './lines.js'
import type { Difference } from './property.js'

/** A difference between two answers, with all that it takes to look into it. */
export function differenceBetween(message: string, got: Answer, wanted: Answer, questions: readonly Question[]): Difference {
  const sql = [...wanted.statements, ...got.statements].map(({ sql: text, parameters }) => `${text}\n${JSON.stringify(parameters)}`)
  return { message, questions, got: linesOf(got), wanted: linesOf(wanted), sql }
}

/** The first field of the first row of `less` that `more` has not, or has with another number; `fields` are the places of its fields in `more`. */
export function firstChange(less: Answer, more: Answer, fields: readonly number[]): string | null {
  const rows = rowsByPlace(more)
  for (const [place, row] of rowsByPlace(less)) {
    const other = rows.get(place)
    if (other === undefined) return `${place} is not there any more`
    const wrong = row.values.findIndex((value, index) => !isSame(value, other.values[fields[index] ?? -1]))
    if (wrong >= 0) return `field ${wrong} of ${place} changes`
  }
  return null
}

/** The first row, field of the total, or count in which two answers to the same question differ, in words; null where they are the same. */
export function firstDifference(got: Answer, wanted: Answer): string | null {
  const index = wanted.rows.findIndex((row, place) => {
    const other = got.rows[place]
    if (other === undefined || row.id !== other.id || placeOf(row) !== placeOf(other)) return true
    return row.values.some((value, field) => !isSame(value, other.values[field]))
  })
  if (index >= 0 || got.rows.length !== wanted.rows.length) return `row ${index < 0 ? wanted.rows.length : index} differs`
  const total = wanted.total?.values.findIndex((value, field) => !isSame(value, got.total?.values[field])) ?? -1
  return total < 0 && got.totalCount === wanted.totalCount ? null : `field ${total} of the total or the count differs`
}
