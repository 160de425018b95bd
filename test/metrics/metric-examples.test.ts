import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { trialsStarted } from '../../metrics/trials.js'
import { inLanguage } from '../../src/definition/localized.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, openFilled } from './asked-demo.js'
import { campaigns, conversions, interest, trials } from './examples/acquisition.js'
import { fillWorlds } from './examples/example-world.js'
import { checkouts, items, lifetimes, purchases } from './examples/orders.js'
import { saidValue } from './examples/said-value.js'
import { customers, movements, seats } from './examples/subscriptions.js'
import { asking, satisfaction, sentiment, stores, support, tasks } from './examples/support.js'
import { comeBack, habit, traffic } from './examples/traffic.js'

const worlds = [
  ...[traffic, habit, comeBack, purchases, items, checkouts, lifetimes, campaigns, interest, trials, conversions],
  ...[customers, movements, seats, support, asking, satisfaction, sentiment, stores, tasks],
]
const questions = new Map(worlds.flatMap((world) => Object.entries(world.questions)))

/** Trials with the goal of a larger company than the demo's. */
const weeklyTrials = { ...trialsStarted, name: 'weeklyTrials', goal: { direction: 'up', baseline: 18, target: 21, per: 'week' } } as const

it('every metric has rows for its example, and no other has', () => {
  expect([...questions.keys()].toSorted()).toEqual(catalog.metrics.map(({ name }) => name).toSorted())
})

const comesTo = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openFilled(engine, { ...catalog, metrics: [...catalog.metrics, weeklyTrials] }, (knex) => fillWorlds(knex, worlds))
  })
  afterAll(() => demo?.close())

  it.each(catalog.metrics.map((metric) => [metric.name, inLanguage(metric.example ?? ''), metric] as const))(
    '%s: %s',
    async (name, english, { example }) => {
      const { total } = await demo.ask({ metrics: [name], ...questions.get(name) })
      const value = total?.values[0]?.value
      expect(value).toBeCloseTo(saidValue(english, 'en'), 9)
      expect(value).toBeCloseTo(saidValue(inLanguage(example ?? '', 'fr'), 'fr'), 9)
    },
  )

  it('21 trials a week, from 18, reach their goal', async () => {
    const { metrics } = await demo.query<{ readonly metrics: unknown }>(
      `{ metrics(range: {between: {from: "2025-03-03", until: "2025-03-10"}}) {
        total { weeklyTrials { value goal { baseline target status progress } } }
      } }`,
    )
    const goal = { baseline: 18, target: 21, status: 'REACHED', progress: 1 }
    expect(metrics).toEqual({ total: { weeklyTrials: { value: 21, goal } } })
  })
}

describe.each(engines)('the example of each metric on $name', (engine) => {
  describe.skipIf(!engine.available)('on a few rows', () => comesTo(engine))
})
