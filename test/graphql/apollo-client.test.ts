import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tallyDemo } from '../../migrations/demo/tally/expected.js'
import type { RunningServer } from '../../src/server/start-server.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { openDemo } from './demo-answering.js'
import { byCountryDocument, filteredDocument, otherMetricDocument, totalDocument } from './documents/revenue-documents.js'
import { serve } from './served.js'

const { metrics } = tallyDemo({ size: 'small' })
const variables = { range: { all: true } } as const

/** What the demo's own tally, which no SQL has touched, says of a metric by country. */
function byCountry(metric: 'revenue' | 'orders'): ReadonlyMap<string | null, number> {
  const rows = metrics[metric]?.by.COUNTRY ?? []
  return new Map(rows.map(({ country = null, value = null }) => [country, Number(value)]))
}

const totalOf = (metric: string): number => Number(metrics[metric]?.total.value)

function keepsItsNumbers(engine: TestEngine): void {
  let server: RunningServer
  let close: () => Promise<void>
  beforeAll(async () => {
    const demo = await openDemo(engine)
    server = await serve(demo.answering)
    close = async () => {
      await server.close()
      await demo.close()
    }
  })
  afterAll(() => close?.())

  const connect = () => new ApolloClient({ link: new HttpLink({ uri: `${server.url}/graphql` }), cache: new InMemoryCache() })

  it('shows the total, then the countries, then another metric, and never another question’s number', async () => {
    const client = connect()
    const total = async () => (await client.query({ query: totalDocument, variables })).data?.metrics
    const countries = async () => (await client.query({ query: byCountryDocument, variables })).data?.metrics
    const others = async (withShare: boolean) =>
      (await client.query({ query: otherMetricDocument, variables: { ...variables, withShare } })).data?.metrics

    const expectTotal = async () => {
      const answer = await total()
      expect(answer?.nodes).toHaveLength(1)
      expect(answer?.nodes[0]?.revenue.value).toBe(totalOf('revenue'))
      expect(answer?.total.revenue).toMatchObject({ value: totalOf('revenue'), exact: new Decimal(totalOf('revenue')).toFixed() })
    }
    const expectCountries = async () => {
      const answer = await countries()
      expect(new Map(answer?.nodes.map((row) => [row.dimensions.country, row.revenue.value]))).toEqual(byCountry('revenue'))
      expect(answer?.total.revenue.value).toBe(totalOf('revenue'))
    }
    const expectOthers = async (withShare: boolean) => {
      const answer = await others(withShare)
      const orders = byCountry('orders')
      expect(new Map(answer?.nodes.map((row) => [row.dimensions.country, row.orders.value]))).toEqual(orders)
      for (const row of answer?.nodes ?? []) {
        const { country } = row.dimensions
        expect(row.french.value).toBe(country === 'FR' ? orders.get('FR') : 0)
        const average = (byCountry('revenue').get(country ?? null) ?? 0) / (orders.get(country ?? null) ?? 0)
        if (withShare) expect(row.averageOrderValue?.value).toBeCloseTo(average, 9)
        else expect(row).not.toHaveProperty('averageOrderValue')
      }
      expect(answer?.total).toMatchObject({ orders: { value: totalOf('orders') }, french: { value: orders.get('FR') } })
    }

    await expectTotal()
    await expectCountries()
    await expectTotal()
    await expectOthers(false)
    await expectOthers(true)
    await expectCountries()
    await expectTotal()
    await expectOthers(false)
    client.stop()
  })

  it('tells apart what differs in its filter alone', async () => {
    const client = connect()
    for (const fetchPolicy of ['network-only', 'cache-only'] as const) {
      const { data } = await client.query({ query: filteredDocument, variables, fetchPolicy })
      expect(data?.all?.nodes.map((row) => row.orders.value)).toEqual([totalOf('orders')])
      expect(data?.french?.nodes.map((row) => row.orders.value)).toEqual([byCountry('orders').get('FR')])
    }
    client.stop()
  })
}

for (const engine of engines) {
  describe.runIf(engine.available)(`a client with a normalising cache, on ${engine.name}`, () => keepsItsNumbers(engine))
}
