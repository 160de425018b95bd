import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openDemo } from './asked-demo.js'
import { expected } from './expected-answers.js'

interface Cell {
  readonly offset: number
  readonly size: number
  readonly entities: number | null
  readonly entitiesSoFar: number | null
  readonly value: number | null
  readonly isComplete: boolean
  readonly values?: readonly { readonly name: string; readonly numerator: string | null; readonly own: string | null }[]
}
interface Cohort {
  readonly period: { readonly start: string }
  readonly groups: readonly { readonly value: string | null }[]
  readonly size: number
  readonly cells: readonly Cell[]
}
interface Table {
  readonly cohorts: readonly Cohort[]
  readonly total: { readonly size: number; readonly cells: readonly Cell[] }
}

const cells = 'cells { offset size entities entitiesSoFar value isComplete }'
const shown = `{ cohorts { period { start } groups { value } size ${cells} } total { size ${cells} } }`
const ask = (demo: AskedDemo, asked: readonly string[], fields = shown) =>
  demo.query<Readonly<Record<string, Table>>>(
    `{ ${asked.map((one, index) => `t${index}: retention(name: appRetention, ${one}) ${fields}`).join(' ')} }`,
  )

const between = (from: string, until: string): string => `range: {between: {from: "${from}", until: "${until}"}}`
const bothYears = between('2024-01-01', '2026-01-01')
const dimensions = ['CHANNEL', 'CHANNEL_KIND', 'CAMPAIGN', 'COUNTRY', 'PLAN', 'PLATFORM']
const grains = [
  ['DAY', `${between('2025-11-20', '2026-01-01')}, grain: DAY, offsets: 30`],
  ['WEEK', `${between('2025-06-01', '2026-01-01')}, grain: WEEK, timeZone: "America/New_York"`],
  ['MONTH', `${bothYears}, grain: MONTH`],
  ['QUARTER', `${bothYears}, grain: QUARTER`],
  ['YEAR', `range: {all: true}, grain: YEAR`],
] as const
const kinds = ['', ', unbounded: true', ', rolling: true', ', rolling: true, unbounded: true']

function cellFaults({ offset, size, entities, entitiesSoFar, value, isComplete }: Cell): readonly string[] {
  const there = entitiesSoFar ?? 0
  return [
    ...(offset === 0 && entitiesSoFar !== size && size > 0 ? [`${entitiesSoFar} of ${size} at offset 0`] : []),
    ...(offset === 0 && isComplete && size > 0 && value !== 1 ? [`${value} at offset 0`] : []),
    ...(there > size || (value !== null && (value < 0 || value > 1)) ? [`${there} of ${size}, ${value}`] : []),
    ...(isComplete ? [] : [entities, value].filter((known) => known !== null).map((known) => `${known} before its time is over`)),
    ...(isComplete && (entities !== entitiesSoFar || value !== (size === 0 ? null : there / size))
      ? [`${value} is ${entities} of ${size}`]
      : []),
  ]
}

/** Who is there at an offset or later is no fewer at the offset before. */
function shrinkingFaults({ cells: row }: Pick<Cohort, 'cells'>): readonly string[] {
  const there = row.flatMap(({ entitiesSoFar }) => (entitiesSoFar === null ? [] : [entitiesSoFar]))
  return there.slice(1).flatMap((count, index) => (count > (there[index] ?? 0) ? [`${there[index]}, then ${count} or later`] : []))
}

const placeOf = ({ period, groups }: Cohort): string => `${period.start.slice(0, 10)} ${groups.map(({ value }) => value)}`

const tableFaults = ({ cohorts, total }: Table, isUnbounded: boolean): readonly string[] => [
  ...cohorts.flatMap((cohort) =>
    cohort.cells.flatMap((cell) => cellFaults(cell).map((fault) => `${placeOf(cohort)} ${cell.offset}: ${fault}`)),
  ),
  ...(isUnbounded ? cohorts.flatMap((cohort) => shrinkingFaults(cohort).map((fault) => `${placeOf(cohort)}: ${fault}`)) : []),
  ...(cohorts.reduce((sum, { size }) => sum + size, 0) === total.size ? [] : [`${total.size} in all`]),
]

/** The cells of all groups of a cohort together: each member is in one. */
const wholeOf = ({ cohorts }: Table): string => {
  const whole = new Map<string, number>()
  const add = (place: string, count: number): void => void whole.set(place, (whole.get(place) ?? 0) + count)
  for (const { period, size, cells: row } of cohorts) {
    if (size > 0) add(period.start, size)
    for (const { offset, entitiesSoFar } of row) if (entitiesSoFar) add(`${period.start} ${offset}`, entitiesSoFar)
  }
  return [...whole]
    .map(([place, count]) => `${place}: ${count}`)
    .toSorted()
    .join('\n')
}

const holds = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it.each(grains)('by %s, each way and by each dimension', async (_, given) => {
    const asked = [...kinds.map((kind) => given + kind), ...dimensions.map((by) => `${given}, by: [${by}]`)]
    const data = await ask(demo, asked)
    const tables = asked.map((one, index) => data[`t${index}`] ?? expect.fail(`There is no answer to ${one}.`))
    expect(
      tables.flatMap((table, index) => tableFaults(table, /unbounded/.test(asked[index] ?? '')).map((fault) => `${asked[index]} ${fault}`)),
    ).toEqual([])
    const [whole] = tables
    for (const [index, table] of tables.slice(kinds.length).entries())
      expect(whole && wholeOf(table), dimensions[index]).toBe(whole && wholeOf(whole))
    expect(tables.every(({ total }) => total.cells.some(({ offset, entitiesSoFar }) => offset > 0 && Number(entitiesSoFar) > 0))).toBe(true)
  })

  it('by month: as the generator counted, but that whoever signs up is there', async () => {
    const { t0 } = await ask(demo, [`${bothYears}, grain: MONTH, offsets: 12`])
    const told = t0?.cohorts.flatMap(({ period, size, cells: row }) =>
      row.map(({ offset, entities }) => ({ cohort: period.start.slice(0, 7), size, offset, active: offset === 0 ? '-' : entities })),
    )
    expect(told).toEqual(expected.behaviour.cohorts.map((cell) => (cell.offset === 0 ? { ...cell, active: '-' } : cell)))
  })

  it('what members have brought to date is what they brought at each offset', async () => {
    const { t0 } = await ask(
      demo,
      [`${bothYears}, grain: MONTH, by: [CHANNEL_KIND], currency: USD`],
      '{ cohorts { period { start } groups { value } size cells { offset size isComplete values { name numerator own } } } total { size cells { offset } } }',
    )
    const faults = (t0?.cohorts ?? []).flatMap((cohort) =>
      [0, 1].flatMap((place) => {
        let cents = 0
        return cohort.cells.flatMap(({ offset, values = [] }) => {
          const { name, numerator, own } = values[place] ?? { name: '', numerator: null, own: null }
          if (numerator === null || own === null) return []
          cents += Math.round(Number(own) * 1e6)
          return Math.round(Number(numerator) * 1e6) === cents
            ? []
            : [`${placeOf(cohort)} ${offset}: ${name} ${numerator}, together ${cents / 1e6}`]
        })
      }),
    )
    expect(faults).toEqual([])
    const known = t0?.cohorts.flatMap(({ cells: row }) => row.flatMap(({ values = [] }) => values)).filter(({ own }) => Number(own) > 0)
    expect(new Set(known?.map(({ name }) => name))).toEqual(new Set(['revenue', 'orders']))
  })

  it('the days after which somebody comes back are cells of the matrix of days', async () => {
    const days = [1, 7, 30, 90]
    const june = between('2025-06-01', '2025-07-01')
    const { t0 } = await ask(demo, [`${june}, grain: DAY, rolling: true, offsets: 90`])
    const metrics = days.map((day) => `day${day}Retention`)
    const { total } = await demo.ask({ metrics, range: { between: { from: '2025-06-01', until: '2025-07-01' } } })
    const there = days.map((day) => (t0?.cohorts ?? []).reduce((sum, { cells: row }) => sum + (row[day]?.entities ?? 0), 0))
    expect(total?.values.map(({ numerator }) => Number(numerator))).toEqual(there)
    expect(total?.values.map(({ denominator }) => Number(denominator))).toEqual(days.map(() => t0?.total.size))
  })
}

describe.each(engines)('a cohort on $name is all there at offset 0', (engine) => {
  describe.skipIf(!engine.available)('asked', () => holds(engine))
})
