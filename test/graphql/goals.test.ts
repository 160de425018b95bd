import { describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { isoCalendar } from '../../src/definition/calendar.js'
import type { Goal } from '../../src/definition/index.js'
import { average, between, catalog, count, dimension, duration, id, metric, source, text, timestamp } from '../../src/definition/index.js'
import type { AnswerRow, AnswerTime } from '../../src/rows/answer.js'
import { cannedAnswer, cannedRow, cannedServer, cannedValue } from './canned-server.js'
import { smallCatalog } from './small-catalog.js'

const tickets = source('tickets', {
  key: 'id',
  time: 'openedAt',
  columns: { id: id(), openedAt: timestamp(), answeredAt: timestamp(), channel: text('e-mail', 'social', 'phone', 'chat'), team: text() },
})
const channel = dimension('channel', { from: [tickets.channel] })
const team = dimension('team', { from: [tickets.team] })
const minute = 60
const hour = 60 * minute

const description = 'Tickets.'
const waiting = average(between(tickets.openedAt, tickets.answeredAt))
const targets = { 'e-mail': 24 * hour, social: 60 * minute, phone: 3 * minute }

/** A catalogue in which "tickets" has this goal, "response" one for each channel, and "share" one for all groups. */
function withGoal(goal: Goal) {
  const { for: _groups, ...plain } = goal
  return openCatalog(
    catalog({
      name: 'support',
      sources: [tickets],
      dimensions: [channel, team],
      metrics: [
        metric({
          name: 'tickets',
          description,
          numerator: count(tickets),
          goal: { ...plain, for: [{ dimension: channel, targets: { phone: 10 } }] },
        }),
        metric({
          name: 'response',
          description,
          numerator: waiting,
          format: duration,
          goal: { direction: 'down', for: [{ dimension: channel, targets }] },
        }),
        metric({
          name: 'share',
          description,
          numerator: waiting,
          goal: { direction: 'up', target: 0.9, baseline: 0.5, since: '2025-01-01', by: '2025-12-31' },
        }),
        metric({ name: 'free', description, numerator: count(tickets) }),
      ],
    }),
  )
}

const zone = 'Europe/Paris'
const time: AnswerTime = {
  range: [Date.parse('2025-01-01T00:00:00+01:00'), Date.parse('2026-01-01T00:00:00+01:00')],
  zone,
  calendar: isoCalendar,
  now: Date.parse('2025-06-16T00:00:00+02:00'),
}

function period(start: string, end: string): NonNullable<AnswerRow['period']> {
  const labelled = { start: Date.parse(start), civil: 0, grain: 'month', zone, calendar: isoCalendar } as const
  return { start, end, label: '', labelled, isPartial: false, caveats: [] }
}
const march = period('2025-03-01T00:00:00+01:00', '2025-04-01T00:00:00+02:00')
const june = period('2025-06-01T00:00:00+02:00', '2025-07-01T00:00:00+02:00')
const quarter = period('2025-01-01T00:00:00+01:00', '2025-04-01T00:00:00+02:00')
const week = period('2025-03-31T00:00:00+02:00', '2025-04-07T00:00:00+02:00')

interface Cell {
  readonly goal?: Goal
  readonly metric?: string
  readonly value?: number | null
  readonly row?: Partial<AnswerRow>
  readonly by?: readonly string[]
  readonly time?: AnswerTime
  readonly filter?: string
  readonly own?: string
}

/** The goal of one cell, with `status`, `target` and the rest. */
async function goalOf(cell: Cell): Promise<Record<string, unknown> | null> {
  const {
    goal = { direction: 'up', target: 100, per: 'month' },
    metric: name = 'tickets',
    value = 50,
    row = {},
    by = [],
    filter = '',
    own = '',
  } = cell
  const values = [cannedValue({ value, exact: value === null ? null : String(value) })]
  const answer = cannedAnswer({ rows: [cannedRow({ ...row, values })], time: cell.time ?? time })
  const { ask } = cannedServer(withGoal(goal), () => answer)
  const query = `{ metrics(range: { all: true }, by: [${by.join()}]${filter}) { nodes {
    ${name}${own} { goal { direction target formattedTarget baseline status progress expectedByNow since by } }
  } } }`
  const { data, errors } = await ask(query)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).metrics.nodes[0][name].goal
}

describe('the target of a group', () => {
  const response = (value: number | null, groups: AnswerRow['groups'], by = ['CHANNEL']) =>
    goalOf({ metric: 'response', value, row: { groups }, by })

  it('is its own where it has one', async () => {
    expect(await response(23 * hour, ['e-mail'])).toMatchObject({
      target: 86_400,
      formattedTarget: '24 h 00 min',
      status: 'REACHED',
      progress: null,
    })
    expect(await response(61 * minute, ['social'])).toMatchObject({ target: 3600, status: 'BEHIND', expectedByNow: 3600 })
    expect(await response(180, ['phone'])).toMatchObject({ target: 180, status: 'REACHED', direction: 'DOWN' })
    expect(await response(null, ['phone'])).toMatchObject({ target: 180, status: 'NO_DATA', progress: null })
    expect(await response(10, ['blue', 'phone'], ['TEAM', 'CHANNEL'])).toMatchObject({ target: 180 })
  })

  it('is none where only others have one', async () => {
    expect(await response(10, ['chat'])).toBeNull()
    expect(await response(10, [null])).toBeNull()
    expect(await response(10, [undefined])).toBeNull()
    expect(await response(10, ['blue'], ['TEAM'])).toBeNull()
  })

  it('is that of the whole for a share or mean, and none for a part of a count', async () => {
    expect(await goalOf({ metric: 'share', value: 0.9, row: { groups: ['chat'] }, by: ['CHANNEL'] })).toMatchObject({
      target: 0.9,
      status: 'REACHED',
    })
    expect(await goalOf({ row: { groups: ['chat'], period: march }, by: ['CHANNEL'] })).toBeNull()
    expect(await goalOf({ row: { groups: ['phone'], period: march }, by: ['CHANNEL'] })).toMatchObject({ target: 10 })
    expect(await goalOf({ row: { groups: ['phone', 'blue'], period: march }, by: ['CHANNEL', 'TEAM'] })).toBeNull()
    expect(await goalOf({ row: { kind: 'OTHER', groups: [undefined], period: march }, by: ['CHANNEL'] })).toBeNull()
    expect(await goalOf({ row: { period: march }, filter: ', where: { team: { is: "blue" } }' })).toBeNull()
    expect(await goalOf({ row: { period: march }, own: '(where: { team: { is: "blue" } })' })).toBeNull()
    expect(await goalOf({ metric: 'share', value: 0.7, filter: ', where: { team: { is: "blue" } }' })).toMatchObject({ target: 0.9 })
  })

  it('is none of a metric without a goal', async () => {
    expect(await goalOf({ metric: 'free' })).toBeNull()
  })
})

describe('the target of a flow', () => {
  const perMonth = (row: AnswerRow['period'], value = 50) => goalOf({ value, row: { period: row } })

  it('is for as many months as the period has', async () => {
    expect(await perMonth(march, 100)).toMatchObject({ target: 100, status: 'REACHED', progress: 1 })
    expect(await perMonth(quarter, 299)).toMatchObject({ target: 300, status: 'BEHIND', expectedByNow: 300 })
    // One day of 31 in March, six of 30 in April.
    expect(await perMonth(week, 24)).toMatchObject({ target: 23.2258064516129, status: 'REACHED' })
  })

  it('is counted in days where weeks make it up, and by the length of the year', async () => {
    const perWeek = await goalOf({ goal: { direction: 'up', target: 7, per: 'week' }, row: { period: march } })
    expect(perWeek).toMatchObject({ target: 31 })
    const perYear = await goalOf({ goal: { direction: 'up', target: 730, per: 'year' }, row: { period: march } })
    expect(perYear).toMatchObject({ target: 62 })
    const perDay = await goalOf({ goal: { direction: 'up', target: 0.1, per: 'day' }, row: { period: week } })
    expect(perDay).toMatchObject({ target: 0.7 })
  })

  it('is that of the range where the row has no period, and none of all time', async () => {
    expect(await goalOf({ value: 1200, row: { kind: 'TOTAL' } })).toMatchObject({ target: 1200, status: 'REACHED' })
    expect(await goalOf({ time: { ...time, range: null } })).toBeNull()
  })

  it('is expected in the part that has passed', async () => {
    // Half of June is over.
    expect(await perMonth(june, 50)).toMatchObject({ target: 100, expectedByNow: 50, status: 'ON_TRACK', progress: 0.5 })
    expect(await perMonth(june, 49)).toMatchObject({ status: 'BEHIND' })
    expect(await perMonth(period('2025-07-01T00:00:00+02:00', '2025-08-01T00:00:00+02:00'), 0)).toMatchObject({
      status: 'NO_DATA',
      expectedByNow: 0,
    })
  })

  it('where less is better, is reached only when the period is over', async () => {
    const fewer = (row: AnswerRow['period'], value: number) =>
      goalOf({ goal: { direction: 'down', target: 100, per: 'month' }, value, row: { period: row } })
    expect(await fewer(june, 50)).toMatchObject({ status: 'ON_TRACK', expectedByNow: 50 })
    expect(await fewer(june, 51)).toMatchObject({ status: 'BEHIND' })
    expect(await fewer(march, 100)).toMatchObject({ status: 'REACHED' })
    expect(await fewer(march, 101)).toMatchObject({ status: 'BEHIND' })
  })
})

describe('the line from a baseline to a target', () => {
  const share = (value: number, row: Partial<AnswerRow> = {}, now = time.now) =>
    goalOf({ metric: 'share', value, row, time: { ...time, now } })

  it('is straight from the first day to the end of the last', async () => {
    // 31 March is day 90 of 365: 0.5 + 0.4 x 90 / 365.
    expect(await share(0.6, { period: march })).toMatchObject({
      expectedByNow: 0.598630136986301,
      status: 'ON_TRACK',
      progress: expect.closeTo(0.25, 12),
    })
    expect(await share(0.59, { period: march })).toMatchObject({ status: 'BEHIND', since: '2025-01-01', by: '2025-12-31', baseline: 0.5 })
    expect(await share(0.5, { period: period('2024-12-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00') })).toMatchObject({
      expectedByNow: 0.5,
    })
  })

  it('is as far as now in a period that is not over', async () => {
    // 166 days until 16 June.
    expect(await share(0.6)).toMatchObject({ expectedByNow: 0.681917808219178, status: 'BEHIND' })
  })

  it('is over after the last day', async () => {
    const later = Date.parse('2026-02-01T00:00:00+01:00')
    expect(await share(0.89, {}, later)).toMatchObject({ status: 'MISSED', expectedByNow: 0.9 })
    expect(await share(0.9, {}, later)).toMatchObject({ status: 'REACHED', progress: 1 })
    expect(await share(0.89, {}, Date.parse('2025-12-31T23:59:00+01:00'))).toMatchObject({ status: 'BEHIND' })
  })

  it('is scaled with the period of a flow', async () => {
    const goal: Goal = { direction: 'up', target: 100, baseline: 50, since: '2025-01-01', by: '2025-12-31', per: 'month' }
    const { target, baseline, expectedByNow, progress } = (await goalOf({ goal, value: 180, row: { period: quarter } })) ?? {}
    expect({ target, baseline, progress }).toEqual({ target: 300, baseline: 150, progress: 0.2 })
    expect(expectedByNow).toBeCloseTo(3 * (50 + (50 * 90) / 365), 10)
  })
})

it('the part that an asker may see is not held against the target of the whole', async () => {
  const values = [cannedValue({ value: 900 }), cannedValue({ value: 0.9 })]
  const answer = () => cannedAnswer({ total: cannedRow({ kind: 'TOTAL', values }), time })
  const { ask } = cannedServer(withGoal({ direction: 'up', target: 100 }), answer, {}, false)
  const { data } = await ask('{ metrics(range: { all: true }) { total { tickets { goal { target } } share { goal { target } } } } }')
  expect(data?.metrics).toEqual({ total: { tickets: { goal: null }, share: { goal: { target: 0.9 } } } })
})

it('money in another currency than that of the target has no goal', async () => {
  const values = [cannedValue({ value: 900 })]
  const ask = async (currency: string) => {
    const { ask: question } = cannedServer(smallCatalog(), () => cannedAnswer({ total: cannedRow({ kind: 'TOTAL', values }), currency }))
    return question(
      `{ metrics(range: { all: true }, currency: ${currency}) { total { revenue { goal { target formattedTarget(locale: "en") progress } } } } }`,
    )
  }
  expect((await ask('EUR')).data?.metrics).toEqual({
    total: { revenue: { goal: { target: 1000, formattedTarget: '€1,000.00', progress: 0.9 } } },
  })
  expect((await ask('USD')).data?.metrics).toEqual({ total: { revenue: { goal: null } } })
})

it('the catalogue shows the goals that make metrics KPIs', async () => {
  const { ask } = cannedServer(withGoal({ direction: 'up', target: 100, per: 'month' }), () => cannedAnswer())
  const { data } = await ask(
    '{ catalog { metrics { name isKpi goal { direction target baseline since by per for { dimension value target } } } } }',
  )
  const nothing = { baseline: null, since: null, by: null }
  expect(data?.catalog).toEqual({
    metrics: [
      {
        name: 'tickets',
        isKpi: true,
        goal: { direction: 'UP', target: 100, ...nothing, per: 'MONTH', for: [{ dimension: 'CHANNEL', value: 'phone', target: 10 }] },
      },
      {
        name: 'response',
        isKpi: true,
        goal: {
          ...{ direction: 'DOWN', target: null, ...nothing, per: null },
          for: [
            { dimension: 'CHANNEL', value: 'e-mail', target: 86_400 },
            { dimension: 'CHANNEL', value: 'social', target: 3600 },
            { dimension: 'CHANNEL', value: 'phone', target: 180 },
          ],
        },
      },
      {
        name: 'share',
        isKpi: true,
        goal: { direction: 'UP', target: 0.9, baseline: 0.5, since: '2025-01-01', by: '2025-12-31', per: null, for: [] },
      },
      { name: 'free', isKpi: false, goal: null },
    ],
  })
})
