import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openDemo } from './asked-demo.js'

interface Step {
  readonly name: string
  readonly entities: number
  readonly fromPrevious: number | null
  readonly fromFirst: number | null
  readonly dropOff: number | null
  readonly medianTime: number | null
}
interface Row {
  readonly period: { readonly start: string } | null
  readonly groups: readonly { readonly value: string | null }[]
  readonly steps: readonly Step[]
  readonly openWindow: number
}
interface Table {
  readonly nodes: readonly Row[]
  readonly total: Row
}

const row = 'period { start } groups { value } steps { name entities fromPrevious fromFirst dropOff medianTime } openWindow'
const bothYears = 'range: {between: {from: "2024-01-01", until: "2026-01-01"}}'
const someWeeks = 'range: {between: {from: "2025-10-01", until: "2026-01-01"}}'
const dimensions = {
  checkout: ['PLATFORM', 'COUNTRY', 'PLAN', 'CHANNEL', 'CHANNEL_KIND', 'CAMPAIGN', 'VARIANT'],
  leadStages: ['CHANNEL', 'CHANNEL_KIND', 'CAMPAIGN', 'COUNTRY'],
}
const filters = {
  checkout: '{platform: {isNot: "web"}, variant: {is: "A"}}',
  leadStages: '{or: [{channelKind: {is: "paid"}}, {country: {isNull: true}}]}',
}

type Name = keyof typeof dimensions

/** All ways of asking for a funnel: at every grain, by every dimension, filtered. */
const given = (name: Name): readonly string[] => [
  'range: {all: true}',
  ...['YEAR', 'QUARTER', 'MONTH'].map((grain) => `${bothYears}, grain: ${grain}`),
  ...['WEEK', 'DAY'].map((grain) => `${someWeeks}, grain: ${grain}, timeZone: "Europe/Paris"`),
  ...dimensions[name].map((by) => `${bothYears}, grain: QUARTER, by: [${by}]`),
  `range: {all: true}, by: [${dimensions[name].slice(0, 3).join(', ')}]`,
  `${bothYears}, grain: MONTH, where: ${filters[name]}`,
]

const ask = (demo: AskedDemo, name: Name, asked: readonly string[]) =>
  demo.query<Readonly<Record<string, Table>>>(
    `{ ${asked.map((one, index) => `t${index}: funnel(name: ${name}, first: 10000, ${one}) { nodes { ${row} } total { ${row} } }`).join(' ')} }`,
  )

function stepFaults({ steps }: Row): readonly string[] {
  const [first] = steps
  return steps.flatMap(({ name, entities, fromPrevious, fromFirst, dropOff, medianTime }, place) => {
    const before = steps[place - 1]
    const [last, start] = [before?.entities ?? entities, first?.entities ?? 0]
    return [
      ...(entities > last ? [`${name}: ${entities} after ${last}`] : []),
      ...(before === undefined || dropOff === last - entities ? [] : [`${name}: ${dropOff} drop off`]),
      ...(fromFirst === (start === 0 ? null : entities / start) ? [] : [`${name}: ${fromFirst} of the first`]),
      ...(before === undefined || fromPrevious === (last === 0 ? null : entities / last)
        ? []
        : [`${name}: ${fromPrevious} of the one before`]),
      ...(before === undefined || (medianTime === null) === (entities === 0) ? [] : [`${name}: ${medianTime} for ${entities}`]),
      ...(medianTime !== null && medianTime < 0 ? [`${name}: back in time`] : []),
    ]
  })
}

const entitiesOf = ({ steps }: Row): readonly number[] => steps.map(({ entities }) => entities)
const sumOf = (rows: readonly Row[]): readonly number[] =>
  rows.reduce<readonly number[]>((sums, one) => entitiesOf(one).map((entities, step) => entities + (sums[step] ?? 0)), [])
const openOf = (rows: readonly Row[]): number => rows.reduce((sum, { openWindow }) => sum + openWindow, 0)

const holds = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it.each(['checkout', 'leadStages'] as const)('%s', async (name) => {
    const asked = given(name)
    const data = await ask(demo, name, asked)
    const faults = asked.flatMap((one, index) => {
      const { nodes, total } = data[`t${index}`] ?? expect.fail(`There is no answer to ${one}.`)
      expect(nodes.length, one).toBeGreaterThan(0)
      const found = [...nodes, total].flatMap((each) =>
        stepFaults(each).map((fault) => `${one} ${each.period?.start} ${each.groups.map(({ value }) => value)}: ${fault}`),
      )
      const waiting = openOf(nodes) === total.openWindow ? [] : [`${one}: ${openOf(nodes)} wait, and ${total.openWindow} in all`]
      // A lead starts once; a cart may be filled in two periods or groups, and counts in both, but in the total once.
      const isMore = (sum: number, whole = 0) => (name === 'leadStages' ? sum !== whole : sum < whole)
      const more = sumOf(nodes).some((sum, step) => isMore(sum, entitiesOf(total)[step]))
        ? [`${one}: ${sumOf(nodes)} and ${entitiesOf(total)} in all`]
        : []
      return [...found, ...waiting, ...more]
    })
    expect(faults).toEqual([])
    expect(entitiesOf(data.t0?.total ?? expect.fail('There is no total.')).at(-1)).toBeGreaterThan(0)
  })

  it('of leads: who has come and who waits are all that came, by quarter and channel', async () => {
    const { t0 } = await ask(demo, 'leadStages', [`${bothYears}, grain: QUARTER, by: [CHANNEL]`])
    const question = {
      metrics: ['leads'],
      range: { between: { from: '2024-01-01', until: '2026-01-01' } },
      grain: 'quarter',
      by: ['channel'],
    } as const
    const { rows } = await demo.ask(question)
    expect(t0?.nodes.map((one) => [one.groups[0]?.value, (entitiesOf(one)[0] ?? 0) + one.openWindow])).toEqual(
      rows.map(({ groups, values }) => [groups[0], Number(values[0]?.exact)]),
    )
  })

  it('of carts: who does not get to the end is abandoned, by month and platform', async () => {
    const { t0 } = await ask(demo, 'checkout', [`${bothYears}, grain: MONTH, by: [PLATFORM]`])
    const question = {
      metrics: ['cartAbandonmentRate'],
      range: { between: { from: '2024-01-01', until: '2026-01-01' } },
      grain: 'month',
      by: ['platform'],
    } as const
    const { rows } = await demo.ask(question)
    const shares = rows.map(({ groups, values }) => [
      groups[0],
      Number(values[0]?.numerator),
      Number(values[0]?.denominator),
      values[0]?.openWindow,
    ])
    expect(
      t0?.nodes.map((one) => [
        one.groups[0]?.value,
        (entitiesOf(one)[0] ?? 0) - (entitiesOf(one).at(-1) ?? 0),
        entitiesOf(one)[0],
        one.openWindow,
      ]),
    ).toEqual(shares)
  })
}

describe.each(engines)('a step on $name is never larger than the one before', (engine) => {
  describe.skipIf(!engine.available)('asked', () => holds(engine))
})
