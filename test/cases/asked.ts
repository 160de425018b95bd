import type { FieldQuestion, Question } from '../../src/request/question.js'

/** A question as a case writes it: its metrics by name (or whole fields), and what differs from a plain one. */
export interface Asked extends Partial<Omit<Question, 'fields'>> {
  readonly metrics: readonly (string | FieldQuestion)[]
}

/** The question that a case asks; without more it is about everything at once, all rows, no total. */
export function questionOf({ metrics, ...rest }: Asked): Question {
  return {
    fields: metrics.map((metric) => (typeof metric === 'string' ? { key: metric, metric, where: null, segments: [] } : metric)),
    range: { all: true },
    ...{ grain: null, by: [], where: null, segments: [], timeZone: null, calendar: null, currency: null },
    ...{ having: null, top: null, subtotals: [], orderBy: [], first: 10_000, after: null },
    wants: { rows: true, total: false, totalCount: false },
    ...rest,
  }
}
