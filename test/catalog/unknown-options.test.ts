import { expect, test } from 'vitest'
import { catalogHash } from '../../src/catalog/catalog-hash.js'
import { catalog as declare } from '../../src/definition/catalog-definition.js'
import {
  calendar,
  catalog,
  conversion,
  count,
  decimal,
  dimension,
  events,
  funnel,
  id,
  metric,
  retention,
  review,
  segment,
  source,
  timestamp,
  union,
} from '../../src/definition/index.js'
import { described, ordered, orders, problemsWith, refunds, shop, status, untyped, users } from './shop.js'

const placed = events(orders)

test('a misspelt option of a metric is told, with the one that was meant', () => {
  const wrong = metric(untyped({ ...described, name: 'share', numerator: count(orders), denominatr: count(orders), filter: [] }))
  const told = problemsWith({ metrics: [wrong] })
  expect(told).toHaveLength(2)
  expect(told[0]).toContain('UNKNOWN_OPTION metric share: A metric has no option "denominatr". It may have "name", "label", ')
  expect(told[0]).toContain('Did you mean "denominator"?')
  expect(told[1]).toContain('no option "filter". ')
  expect(told[1]).toContain('Did you mean "filters"?')
})

test('an option inside an option is told with its place', () => {
  const goal = { direction: 'up', target: 1, form: [{ dimension: status, target: {} }], for: [{ dimension: status, targets: {}, of: 1 }] }
  const told = problemsWith({
    metrics: [metric(untyped({ ...described, name: 'x', numerator: count(orders), grain: { finst: 'day' }, goal }))],
  })
  expect(told).toContainEqual(expect.stringContaining('"grain" of a metric has no option "finst". It may have "finest". Did you mean'))
  expect(told).toContainEqual(expect.stringContaining('"goal" of a metric has no option "form".'))
  expect(told).toContainEqual(expect.stringContaining('"goal.for" of a metric has no option "of".'))
})

test('a misspelt option of a source is told, of its columns, joins and states too', () => {
  const wrong = source(
    'wrong',
    untyped({
      ...{ key: 'id', tabel: 'wrongs', states: { from: 'since', to: 'until', toInclude: true } },
      columns: { id: id(), since: timestamp(untyped({ withoutzone: 'UTC' })), until: timestamp(), userId: id() },
      joins: { user: { to: users, by: 'userId', asof: {} } },
    }),
  )
  const told = problemsWith({ sources: [wrong] })
  expect(told).toEqual([
    expect.stringMatching(/source wrong: A source has no option "tabel".* Did you mean "table"\?/),
    expect.stringMatching(/"states" of a source has no option "toInclude".* Did you mean "toIncluded"\?/),
    expect.stringMatching(/"joins.user" of a source has no option "asof".* Did you mean "asOf"\?/),
    expect.stringMatching(/"columns.since" of a source has no option "withoutzone".* Did you mean "withoutZone"\?/),
  ])
  const paid = source('paid', { key: 'id', columns: { id: id(), amount: decimal(untyped({ curency: 'EUR' })) } })
  expect(problemsWith({ sources: [paid] })).toContainEqual(expect.stringContaining('"columns.amount" of a source has no option "curency"'))
  const part = { source: refunds, columns: { id: refunds.id }, where: 1 }
  const united = union('united', untyped({ key: ['id'], tiem: 'id', columns: { id: id() }, of: [part] }))
  expect(problemsWith({ sources: [united] })).toEqual([
    expect.stringContaining('A source has no option "tiem"'),
    expect.stringContaining('"of" of a source has no option "where"'),
  ])
})

test('every kind of definition tells the options that it does not know', () => {
  const described = { describtion: 'x' }
  const steps = [
    { name: 'first', events: placed, by: orders.userId },
    { name: 'second', events: placed, by: orders.userId, lable: 'Second' },
  ]
  const told = problemsWith({
    dimensions: [dimension('size', untyped({ from: [orders.items], ...described }))],
    segments: [
      segment(
        'paid',
        untyped({ filter: { kind: 'predicate', reaches: { orders: true }, node: { kind: 'and', parts: [] } }, ...described }),
      ),
    ],
    retentions: [retention('back', untyped({ start: placed, return: placed, by: [orders.userId, orders.userId], grain: ['week'] }))],
    funnels: [funnel('path', untyped({ steps, within: { days: 7 }, orders: 'any' }))],
    reviews: [review('weekly', untyped({ metrics: [ordered], grain: 'week', comparison: [] }))],
    calendars: [calendar('fiscal', untyped({ yearstart: '04-01' }))],
  }).filter((each) => each.startsWith('UNKNOWN_OPTION'))
  expect(told).toEqual([
    expect.stringMatching(/dimension size: A dimension has no option "describtion".* Did you mean "description"\?/),
    expect.stringMatching(/segment paid: A segment has no option "describtion".* Did you mean "description"\?/),
    expect.stringMatching(/retention back: A retention has no option "grain".* Did you mean "grains"\?/),
    expect.stringMatching(/funnel path: "steps" of a funnel has no option "lable".* Did you mean "label"\?/),
    expect.stringMatching(/funnel path: A funnel has no option "orders".* Did you mean "order"\?/),
    expect.stringMatching(/review weekly: A review has no option "comparison".* Did you mean "compare"\?/),
    expect.stringMatching(/calendar fiscal: A calendar has no option "yearstart".* Did you mean "yearStart"\?/),
  ])
})

test('a misspelt option of the catalogue is told, also of one that was changed since', () => {
  const wrong = catalog(untyped({ ...shop(), timezone: 'Europe/Paris' }))
  expect(problemsWith(untyped({ timezone: 'Europe/Paris' }))).toEqual([
    expect.stringMatching(/catalogue shop: The catalogue has no option "timezone".* Did you mean "timeZone"\?/),
  ])
  expect(() => catalogHash({ ...wrong, timeZone: 'UTC' })).not.toThrow()
})

test('what has no name of its own refuses at once what it would leave out in silence', () => {
  expect(() => count(orders, untyped({ filters: [] }))).toThrow('A measure has no option "filters". It may have "at".')
  expect(() => events(orders, untyped({ time: orders.due }))).toThrow('What happens has no option "time". It may have "at".')
  const pair = { from: placed, to: placed, by: [orders.userId, orders.userId], within: { days: 1 } }
  expect(() => conversion(untyped({ ...pair, sames: [] }))).toThrow('A conversion has no option "sames".')
})

test('a catalogue that is declared anew is told only of what a team can write', () => {
  const [told] = problemsWith(untyped({ timezone: 'Europe/Paris' }))
  expect(told).toContain('The catalogue has no option "timezone". It may have "name", "sources", ')
  expect(told).toContain('Did you mean "timeZone"?')
  expect(told).not.toContain('"definedAt"')
  expect(problemsWith({ ...declare({ name: 'again', sources: [], dimensions: [], metrics: [] }) })).not.toContainEqual(
    expect.stringContaining('UNKNOWN_OPTION'),
  )
})
