import type { Question } from '../../../src/request/question.js'
import type { Answer } from '../../../src/rows/answer.js'
import { isSame, linesOf, rowsByPlace } from './lines.js'
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
