import { expect, it } from 'vitest'
import { isoCalendar } from '../../src/definition/calendar.js'
import type { Question } from '../../src/request/question.js'
import type { AnswerPeriod } from '../../src/rows/answer.js'
import { cannedAnswer, cannedRow, cannedServer, cannedValue, listOf } from './canned-server.js'
import { smallCatalog } from './small-catalog.js'

const may: AnswerPeriod = {
  start: '2025-05-01T00:00:00+02:00',
  end: '2025-06-01T00:00:00+02:00',
  label: '2025-05',
  labelled: { start: Date.UTC(2025, 3, 30, 22), civil: Date.UTC(2025, 4, 1), grain: 'month', zone: 'Europe/Paris', calendar: isoCalendar },
  isPartial: true,
  caveats: ['CUT_BY_RANGE'],
}

const rows = [
  cannedRow({
    id: 'a',
    period: may,
    groups: ['FR', true],
    values: [cannedValue({ value: 2.5, exact: '2.50', caveats: ['PERIOD_NOT_OVER', 'CUT_BY_RANGE'] })],
  }),
  cannedRow({ id: 'b', groups: [null, false], values: [cannedValue({ value: null, exact: null })] }),
  cannedRow({ id: 'c', kind: 'SUBTOTAL', groups: ['FR', undefined], values: [cannedValue()] }),
  cannedRow({ id: 'd', kind: 'OTHER', groups: [undefined, undefined], values: [cannedValue()] }),
]
const answer = () => cannedAnswer({ rows, totalCount: 4, hasNextPage: true })
const question = 'range: { all: true }, grain: MONTH, by: [COUNTRY, IS_GIFT]'

it('gives each row its period, its typed group and its generic group', async () => {
  const { data } = await cannedServer(smallCatalog(), answer).ask(
    `{ metrics(${question}) { nodes { id kind period { start end label isPartial } dimensions { country isGift } groups { dimension value label isNull } orders { __typename } } } }`,
  )
  const isGift = (value: string) => ({ dimension: 'IS_GIFT', value, label: value, isNull: false })
  expect(data?.metrics).toMatchObject({
    nodes: [
      {
        id: 'a',
        kind: 'GROUP',
        period: { start: may.start, end: may.end, label: '2025-05', isPartial: true },
        dimensions: { country: 'FR', isGift: true },
        groups: [{ dimension: 'COUNTRY', value: 'FR', label: 'FR', isNull: false }, isGift('true')],
      },
      {
        id: 'b',
        kind: 'GROUP',
        period: null,
        dimensions: { country: null, isGift: false },
        groups: [{ dimension: 'COUNTRY', value: null, label: '(none)', isNull: true }, isGift('false')],
      },
      {
        id: 'c',
        kind: 'SUBTOTAL',
        period: null,
        dimensions: { country: 'FR', isGift: null },
        groups: [{ dimension: 'COUNTRY', value: 'FR', label: 'FR', isNull: false }],
      },
      { id: 'd', kind: 'OTHER', period: null, dimensions: { country: null, isGift: null }, groups: [] },
    ],
  })
})

it('gives each value its numbers, its text and every caveat once', async () => {
  const { data } = await cannedServer(smallCatalog(), answer).ask(
    `{ metrics(${question}) { nodes { revenue { value exact numerator denominator currency formatted isComplete caveats { code message } } } } }`,
  )
  const values = listOf(data, 'metrics', 'nodes').map((node) => node.revenue)
  expect(values[0]).toEqual({
    value: 2.5,
    exact: '2.50',
    numerator: null,
    denominator: null,
    currency: 'EUR',
    formatted: '€2.50',
    isComplete: false,
    caveats: [
      { code: 'CUT_BY_RANGE', message: 'The range begins or ends within the period: only that part of it is counted.' },
      { code: 'PERIOD_NOT_OVER', message: 'The period is not over yet: the value may still change.' },
    ],
  })
  expect(values[1]).toMatchObject({ value: null, exact: null, formatted: '–', isComplete: true, caveats: [] })
})

it('says where the page lies, and makes only the cursors that are asked for', async () => {
  const made: number[] = []
  const cursor = (row: number) => `cursor ${made.push(row) && row}`
  const { ask } = cannedServer(smallCatalog(), () => cannedAnswer({ rows, cursor, totalCount: 9, hasNextPage: true }))
  const { data } = await ask(
    `{ metrics(${question}) { nodes { orders { __typename } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount asOf now } }`,
  )
  expect(data?.metrics).toMatchObject({
    pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'cursor 3' },
    totalCount: 9,
    asOf: '2025-06-30T12:00:01Z',
    now: '2025-06-30T12:00:00Z',
  })
  expect(made).toEqual([3])
})

it('shows statements only where the server may', async () => {
  const query = `{ metrics(${question}) { nodes { orders { __typename } } statements { sql parameters milliseconds } } }`
  const shown = await cannedServer(smallCatalog(), answer, { showStatements: true }).ask(query)
  const hidden = await cannedServer(smallCatalog(), answer, { showStatements: false }).ask(query)
  expect(shown.data?.metrics).toMatchObject({
    statements: [{ sql: 'select\n  1\nwhere\n  a = $1', parameters: ['x'], milliseconds: 1.5 }],
  })
  expect(hidden.data?.metrics).toMatchObject({ statements: [] })
})

it('gives the same rows as columns', async () => {
  const asked: Question[] = []
  const { ask } = cannedServer(smallCatalog(), (given) => {
    asked.push(given)
    return answer()
  })
  const { data } = await ask(
    `{ metricTable(metrics: [revenue, revenue], ${question}) { rowCount totalCount columns { name label(language: "fr") kind type values exact } } }`,
  )
  expect(asked[0]).toMatchObject({ fields: [{ key: 'revenue', metric: 'revenue' }], wants: { rows: true, total: false, totalCount: true } })
  expect(data?.metricTable).toMatchObject({
    rowCount: 4,
    columns: [
      { name: 'kind', values: ['GROUP', 'GROUP', 'SUBTOTAL', 'OTHER'] },
      { name: 'periodStart', type: 'DATE_TIME', values: [may.start, null, null, null] },
      { name: 'periodEnd' },
      { name: 'periodLabel' },
      { name: 'isPartial', type: 'BOOLEAN', values: [true, null, null, null] },
      { name: 'country', label: 'Pays', kind: 'DIMENSION', type: 'TEXT', values: ['FR', null, 'FR', null] },
      { name: 'isGift', kind: 'DIMENSION', type: 'BOOLEAN', values: [true, false, null, null] },
      { name: 'revenue', kind: 'METRIC', type: 'NUMBER', values: [2.5, null, 1, 1], exact: ['2.50', null, '1', '1'] },
    ],
  })
})

it('names a period in the words of a locale', async () => {
  const ask = (locale: string) =>
    cannedServer(smallCatalog(), answer).ask(
      `{ metrics(${question}) { nodes { orders { value } period { label fr: label(locale: "fr") en: label(locale: "${locale}") } } } }`,
    )
  const { data } = await ask('en')
  expect(listOf(data, 'metrics', 'nodes')[0]?.period).toEqual({ label: '2025-05', fr: 'mai 2025', en: 'May 2025' })
  expect((await ask('not a locale')).errors).toMatchObject([{ extensions: { code: 'LOCALE_INVALID' } }])
})
