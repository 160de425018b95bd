import {
  catalog,
  changes,
  count,
  date,
  decimal,
  dimension,
  exchangeRates,
  id,
  is,
  metric,
  money,
  plainNumber,
  source,
  sum,
  text,
} from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const rates = source('rates', { key: ['day', 'currency'], columns: { day: date(), currency: text(), perBase: decimal() } })
const plans = source('plans', {
  key: 'id',
  time: 'since',
  states: { from: 'since', to: 'until', of: 'account' },
  columns: { id: id(), account: id(), name: text(), price: decimal(), since: date(), until: date() },
})

/** Amounts without an exchange rate are counted over the rows at both edges, which made their groups appear though only `top` asked for what changes. */
export const hiddenChange: FoundCase = {
  name: 'a change of money that only orders made groups appear',
  tables: [
    {
      name: 'rates',
      columns: ['day', 'currency', 'per_base'].map((name) => ({
        name,
        type: name === 'day' ? 'date' : name === 'currency' ? 'text' : 'numeric',
      })),
      rows: [],
    },
    {
      name: 'plans',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'account', type: 'text' },
        { name: 'name', type: 'text' },
        { name: 'price', type: 'numeric' },
        { name: 'since', type: 'date' },
        { name: 'until', type: 'date' },
      ],
      rows: [{ id: '1', account: 'a', name: 'gold', price: '5', since: '2024-02-01', until: null }],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [rates, plans], dimensions: [dimension('plan', { from: [plans.name] })], now: '2024-03-20T00:00:00Z' },
    exchangeRates: exchangeRates({
      ...{ source: rates, day: rates.day, currency: rates.currency, perBase: rates.perBase },
      ...{ base: 'EUR', reporting: 'EUR', currencies: ['EUR', 'USD'] },
    }),
    metrics: [
      metric({ name: 'silver', description: 'Rows.', numerator: count(plans, is(plans.name, 'silver')), format: plainNumber }),
      metric({
        name: 'movedAway',
        description: 'What moves away.',
        numerator: changes(sum(money(plans.price, { currency: 'EUR', at: plans.since })), { by: plans.account }).transferredOut,
      }),
    ],
  }),
  asked: [
    { metrics: ['silver'], by: ['plan'], range: { all: true }, top: { count: 3, by: 'movedAway', direction: 'ascending', other: true } },
  ],
}
