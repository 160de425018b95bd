import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { catalog, decimal, dimension, id, metric, money, source, sum, text, timestamp } from '../../src/definition/index.js'
import { askGraphql } from '../traps/ask-graphql.js'
import { describeOn } from './ask-shop.js'

const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), placedAt: timestamp(), amount: decimal(), currency: text(), fee: decimal({ currency: 'currency' }), shop: text() },
})
const shop = dimension('shop', { from: [orders.shop] })
const description = 'An example.'
const company = openCatalog(
  catalog({
    name: 'A shop in yen',
    sources: [orders],
    dimensions: [shop],
    metrics: [
      metric({
        name: 'revenue',
        description,
        numerator: sum(money(orders.amount, { currency: 'JPY' })),
        dimensions: [shop],
        goal: { direction: 'up', target: 1000 },
      }),
      metric({ name: 'fees', description, numerator: sum(money(orders.fee, { currency: orders.currency })), dimensions: [shop] }),
    ],
    currency: 'JPY',
  }),
)

const tables = `
  create table orders (id int primary key, placed_at timestamptz, amount numeric, currency text, fee numeric, shop text);
  insert into orders values
    (1, '2024-01-05', 1250, 'JPY', 10, 'here'), (2, '2024-01-20', 30.5, 'JPY', null, 'here'), (3, '2024-02-01', 7, 'USD', 2, 'there'),
    (4, '2024-02-01', 7, null, null, 'nowhere');
`

describeOn(
  'a catalogue with one currency',
  (execute) => execute(tables),
  (opened) => {
    it('adds up its amounts, whatever the day, and shows them with their sign', async () => {
      for (const { warehouse } of opened()) {
        const { data } = await askGraphql(
          warehouse,
          `{
          catalog { reportingCurrency currencies }
          metrics(range: {all: true}, currency: JPY) { total { revenue { exact formatted currency goal { status } } } }
        }`,
          {},
          company,
        )
        expect(data).toMatchObject({
          catalog: { reportingCurrency: 'JPY', currencies: ['JPY'] },
          metrics: { total: { revenue: { exact: '1294.5', formatted: '¥1,295', currency: 'JPY', goal: { status: 'REACHED' } } } },
        })
      }
    })

    it('knows nothing of a group in which an amount is in another currency', async () => {
      for (const { warehouse } of opened()) {
        const { data } = await askGraphql(
          warehouse,
          `{
          metrics(range: {all: true}, by: [SHOP]) { nodes { dimensions { shop } fees { exact caveats { code } } } total { fees { exact } } }
        }`,
          {},
          company,
        )
        expect(data).toMatchObject({
          metrics: {
            nodes: [
              { dimensions: { shop: 'here' }, fees: { exact: '10', caveats: [] } },
              { dimensions: { shop: 'nowhere' }, fees: { exact: '0', caveats: [] } },
              { dimensions: { shop: 'there' }, fees: { exact: null, caveats: [{ code: 'RATE_MISSING' }] } },
            ],
            total: { fees: { exact: null } },
          },
        })
      }
    })

    it('offers no other', async () => {
      for (const { warehouse } of opened()) {
        const { errors } = await askGraphql(
          warehouse,
          '{ metrics(range: {all: true}, currency: USD) { nodes { fees { exact } } } }',
          {},
          company,
        )
        expect(errors?.[0]?.message).toBe('Value "USD" does not exist in "Currency" enum. It has JPY.')
      }
    })
  },
)
