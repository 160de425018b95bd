import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { orders } from '../../metrics/sources/orders.js'
import { count, catalog as declare, metric } from '../../src/definition/index.js'
import { pgliteEngine } from '../databases/pglite-database.js'
import { type AskedDemo, openDemo } from '../metrics/asked-demo.js'

const described = metric({
  name: 'ordersPlaced',
  label: { en: 'Orders placed', fr: 'Commandes passées' },
  description: { en: 'Orders of any kind.', fr: 'Toutes les commandes.' },
  synonyms: { en: ['purchases'], fr: ['achats', 'réservations'] },
  example: 'Two orders: 2.',
  numerator: count(orders),
  usefulness: 'vanity',
})
const definition = declare({ ...catalog, metrics: [...catalog.metrics, described], northStar: described })

describe('the words of a metric', () => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(pgliteEngine, definition)
  })
  afterAll(() => demo?.close())

  const found = async (search: string) => {
    const { catalog } = await demo.query<{ catalog: { metrics: { name: string }[] } }>(
      `{ catalog { metrics(search: ${JSON.stringify(search)}) { name } } }`,
    )
    return catalog.metrics.map(({ name }) => name)
  }

  it.each(['purchases', 'Reservations', 'PASSEES', 'kind any orders'])('it is found by "%s"', async (search) => {
    expect(await found(search)).toContain('ordersPlaced')
  })

  it('what no metric says finds none, and nothing finds all', async () => {
    expect(await found('purchases of elephants')).toEqual([])
    expect(await found('')).toHaveLength(definition.metrics.length)
  })

  it('its answers say what it is', async () => {
    const words = '{ name synonyms(language: "fr") example usefulness isNorthStar isKpi segments { name } }'
    const answer = await demo.query(
      `{ metrics(range: {all: true}) { total { ordersPlaced { metric ${words} } orders { metric { isNorthStar } } } } catalog { northStar { name } } }`,
    )
    const said = { name: 'ordersPlaced', synonyms: ['achats', 'réservations'], example: 'Two orders: 2.', usefulness: 'VANITY' }
    expect(answer).toEqual({
      metrics: {
        total: {
          ordersPlaced: { metric: { ...said, isNorthStar: true, isKpi: false, segments: [] } },
          orders: { metric: { isNorthStar: false } },
        },
      },
      catalog: { northStar: { name: 'ordersPlaced' } },
    })
  })
})
