import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { tallyDemo } from '../../migrations/demo/tally/expected.js'
import { engines } from '../databases/engines.js'
import { type AskedDemo, openDemo } from '../metrics/asked-demo.js'
import { steps, tell } from './asked-story.js'

const { effects, topic } = tallyDemo({ size: 'small' }).story
const [before, during, after] = effects
if (before === undefined || during === undefined || after === undefined) throw new Error('The story has three chapters.')

const quiet = ['2025-05', '2025-06', '2025-07', '2025-08']
const troubled = ['2025-09', '2025-10']

describe.each(engines.filter(({ available }) => available))('the story on $name', (engine) => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, catalog)
  })
  afterAll(() => demo?.close())

  it('has six steps', () => expect(steps).toHaveLength(6))

  it('begins with customers who leave and new users who do not come back, from September on', async () => {
    const { places, of, value } = await tell(demo, 1)
    expect(places).toEqual([...quiet, ...troubled])
    for (const month of quiet) expect(value('churnRate', month)).toBeLessThan(0.03)
    for (const month of troubled) {
      expect(value('churnRate', month)).toBeGreaterThan(0.04)
      expect(of('churnRate', month).goal?.status).toBe('BEHIND')
      for (const other of quiet) {
        expect(value('retentionRate', month)).toBeLessThan(value('retentionRate', other))
        expect(value('day1Retention', month)).toBeLessThan(value('day1Retention', other) - 0.05)
      }
    }
  })

  it('shows that they are those of the paying plans', async () => {
    const { of, value } = await tell(demo, 2)
    const changeOf = (metric: string, plan: string) => value(metric, plan) - Number(of(metric, plan).compare?.value)
    for (const plan of ['team', 'business', 'enterprise']) {
      expect(changeOf('churnRate', plan)).toBeGreaterThan(0.03)
      expect(changeOf('day1Retention', plan)).toBeLessThan(-0.2)
    }
    expect(changeOf('churnRate', 'business')).toBeGreaterThan(changeOf('churnRate', 'team'))
    expect(of('churnRate', 'free').value).toBeNull()
    expect(Math.abs(changeOf('day1Retention', 'free'))).toBeLessThan(0.05)
  })

  it('finds one category below its goal', async () => {
    const { places, of, value } = await tell(demo, 3)
    const below = places.filter((category) => of('customerSatisfaction', category).goal?.status !== 'REACHED')
    expect(below).toEqual([topic])
    expect(value('customerSatisfaction', topic)).toBeCloseTo(Number(during.customerSatisfactionAboutIt.value), 12)
    expect(of('customerSatisfaction', topic).compare?.value).toBeCloseTo(Number(before.customerSatisfactionAboutIt.value), 12)
  })

  it('finds that a first answer takes twice as long', async () => {
    const { of, value } = await tell(demo, 4)
    const [now, then] = [value('firstResponseTime', 'e-mail'), Number(of('firstResponseTime', 'e-mail').compare?.value)]
    expect(now / Number(during.firstResponseTimeByEmail.value)).toBeCloseTo(1, 12)
    expect(then / Number(before.firstResponseTimeByEmail.value)).toBeCloseTo(1, 12)
    expect(now / then).toBeGreaterThan(1.7)
    expect(now / then).toBeLessThan(2.4)
  })

  it('finds that the flood of tickets is about one area', async () => {
    const { places, of, value } = await tell(demo, 5)
    expect(places[0]).toBe(topic)
    expect(value('tickets', topic)).toBe(Number(during.ticketsAMonthAboutIt.numerator))
    expect(of('tickets', topic).compare?.value).toBe(Number(before.ticketsAMonthAboutIt.numerator))
    for (const other of places.slice(1)) expect(value('tickets', other)).toBeLessThan(1.5 * Number(of('tickets', other).compare?.value))
  })

  it('ends with the recovery of the same charts', async () => {
    const { of, value } = await tell(demo, 6)
    for (const month of ['2025-09', '2025-10']) {
      expect(value('tickets', '2025-12')).toBeLessThan(value('tickets', month) / 5)
      expect(value('firstResponseTime', '2025-12')).toBeLessThan(value('firstResponseTime', month) / 1.5)
      expect(value('churnRate', '2025-12')).toBeLessThan(value('churnRate', month) / 2)
      expect(value('day1Retention', '2025-12')).toBeGreaterThan(2 * value('day1Retention', month))
    }
    expect(value('firstResponseTime', '2025-12') / Number(after.firstResponseTimeByEmail.value)).toBeCloseTo(1, 12)
    expect(value('customerSatisfaction', '2025-12')).toBeCloseTo(Number(after.customerSatisfactionAboutIt.value), 12)
    expect(of('customerSatisfaction', '2025-10').goal?.status).toBe('BEHIND')
    expect(of('customerSatisfaction', '2025-12').goal?.status).toBe('REACHED')
  })
})
