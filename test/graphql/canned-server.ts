import type { Catalog } from '../../src/catalog/catalog.js'
import { isoCalendar } from '../../src/definition/calendar.js'
import type { Context } from '../../src/graphql/context.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import type { EtalonSettings } from '../../src/graphql/etalon-settings.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Question } from '../../src/request/question.js'
import type { Answer, AnswerRow, AnswerValue } from '../../src/rows/answer.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'

/** A database that nobody may ask. */
export const untouchedWarehouse: Warehouse = {
  engine: 'postgres',
  snapshot: () => Promise.reject(new Error('The database was asked.')),
  ping: () => Promise.resolve(),
  close: () => Promise.resolve(),
}

/** A response as a client reads it from JSON. */
export interface Response {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly locations?: readonly { readonly line: number; readonly column: number }[]
    readonly extensions: { readonly code: string; readonly metric?: string; readonly allowed?: readonly string[] }
  }[]
}

/** The GraphQL server of a catalogue whose answers are given by the test, with all questions that it was asked and all that it logged. */
export function cannedServer(
  catalog: Catalog,
  answer: (question: Question) => Answer,
  settings: Partial<EtalonSettings> = {},
  seesAll = true,
) {
  const asked: Question[] = []
  const logged: unknown[] = []
  const log = (error: unknown) => void logged.push(error)
  const { server } = createEtalon({ catalog, warehouse: untouchedWarehouse, limits: defaultLimits }, { log, ...settings })
  const context = (): Context => ({
    catalog,
    seesAll: () => seesAll,
    showsStatements: settings.showStatements ?? true,
    furtherErrors: [],
    valuesOf: async ({ dimension }) => [
      { value: `${dimension} 1`, label: 'One' },
      { value: null, label: '(none)' },
    ],
    askRetention: () => Promise.reject(new Error('No retention is asked here.')),
    ask: async (question) => {
      asked.push(question)
      return answer(question)
    },
  })
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Response> => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: context() })
    return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  }
  return { ask, asked, logged }
}

/** A value of a cell, with what a test does not say. */
export function cannedValue(value: Partial<AnswerValue> = {}): AnswerValue {
  return { value: 1, exact: '1', numerator: null, denominator: null, openWindow: null, caveats: [], comparisons: [], ...value }
}

/** A row, with what a test does not say. */
export function cannedRow(row: Partial<AnswerRow> = {}): AnswerRow {
  return { id: 'row', kind: 'GROUP', period: null, groups: [], values: [], ...row }
}

/** An answer, with what a test does not say. */
export function cannedAnswer(answer: Partial<Answer> = {}): Answer {
  return {
    rows: [],
    total: cannedRow({ id: 'total', kind: 'TOTAL' }),
    totalCount: 0,
    hasNextPage: false,
    hasPreviousPage: false,
    cursor: (row) => `cursor ${row}`,
    currency: 'EUR',
    time: { range: null, zone: 'UTC', calendar: isoCalendar, now: Date.UTC(2025, 5, 30, 12) },
    statements: [{ sql: 'select 1 where a = $1', parameters: ['x'], milliseconds: 1.5 }],
    asOf: '2025-06-30T12:00:01Z',
    now: '2025-06-30T12:00:00Z',
    ...answer,
  }
}

/** An answer with one row and a total: the value of the field at index `i` is `i + 1`. */
export function countingAnswer(question: Question): Answer {
  const values = question.fields.map((_field, index) => cannedValue({ value: index + 1, exact: String(index + 1) }))
  const groups = question.by.map((dimension) => `${dimension} 1`)
  return cannedAnswer({
    rows: [cannedRow({ values, groups })],
    total: cannedRow({ id: 'total', kind: 'TOTAL', values, groups: question.by.map(() => undefined) }),
    totalCount: 1,
  })
}

/** The list at a field of a root field of a response. */
export function listOf(data: Response['data'], root: string, field: string): readonly Record<string, unknown>[] {
  const parent = data?.[root]
  if (typeof parent !== 'object' || parent === null) throw new Error(`The response has no "${root}".`)
  const list: unknown = Object.getOwnPropertyDescriptor(parent, field)?.value
  if (!Array.isArray(list)) throw new Error(`The response has no list "${root}.${field}".`)
  return list
}
