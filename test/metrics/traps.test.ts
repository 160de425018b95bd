import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openDemo } from './asked-demo.js'
import { expected } from './expected-answers.js'
import { furtherDefinitions } from './further-definitions.js'
import { isClose } from './same-answer.js'
import { trapQuestions } from './trap-questions.js'

/** Counts and sums are equal to the last digit; quotients, which have more digits than a double, to 1e-12. */
const sameAs =
  (right: string) =>
  (got: string, wanted: string): boolean =>
    right.length > 17 ? isClose(Number(got), wanted) : got === wanted

const stepsOnNoTrap = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, furtherDefinitions)
  })
  afterAll(() => demo?.close())

  it.each(expected.traps)('$name', async ({ name, right, naive }) => {
    const got = String(await trapQuestions[name]?.(demo.ask))
    expect(sameAs(right)(got, right), `${got} instead of ${right}`).toBe(true)
    expect(sameAs(right)(got, naive), `${got} is what a naive query gives`).toBe(false)
  })

  it.each(expected.zoneDays)('$day in $zone has $hours hours and $right orders', async ({ zone, day, hours, right }) => {
    const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    const question = { metrics: ['orders'], range: { between: { from: day, until: next } }, timeZone: zone } as const
    const hourly = await demo.ask({ ...question, grain: 'hour' })
    expect(hourly.rows).toHaveLength(hours)
    expect(hourly.rows.reduce((sum, { values }) => sum + Number(values[0]?.exact), 0)).toBe(right)
    expect(hourly.total?.values[0]?.exact).toBe(String(right))
    const daily = await demo.ask({ ...question, grain: 'day' })
    expect(daily.rows.map(({ values }) => values[0]?.exact)).toEqual([String(right)])
  })

  it('says which week is not over, and shows it no larger than it is', async () => {
    const { rows } = await demo.ask({ metrics: ['orders'], range: { last: { count: 2, unit: 'week' } }, grain: 'week' })
    const trap = expected.traps.find(({ name }) => name === 'unfinishedWeek')
    expect(rows.map(({ values }) => values[0]?.exact)).toEqual([trap?.right, trap?.naive])
    expect(rows.map(({ period }) => period?.isPartial)).toEqual([false, true])
  })
}

it('has a question for every trap of the demo company', () => {
  expect(Object.keys(trapQuestions).toSorted()).toEqual(expected.traps.map(({ name }) => name).toSorted())
})

describe.each(engines)('no trap is stepped on, on $name', (engine) => {
  describe.skipIf(!engine.available)('asked', () => stepsOnNoTrap(engine))
})
