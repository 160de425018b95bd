import {
  catalog,
  date,
  decimal,
  dimension,
  exchangeRates,
  id,
  metric,
  money,
  source,
  sum,
  text,
  timestamp,
} from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const rates = source('rates', { key: ['day', 'currency'], columns: { day: date(), currency: text(), rate: decimal() } })
const plans = source('plans', { key: ['owner', 'since'], columns: { owner: id(), since: timestamp(), name: text() } })
const known = source('known', {
  key: 'id',
  time: 'at',
  columns: { id: id(), at: timestamp(), owner: id(), currency: text(), amount: decimal({ currency: 'currency' }) },
  joins: { plan: { to: plans, by: 'owner', asOf: { at: 'at', key: 'since' } } },
})
const paid = money(known.amount, { currency: known.currency, at: known.at })

/** The table in which the last row is looked for was called as the source is, and hid it: rates were compared with themselves. */
export const calledKnown: FoundCase = {
  name: 'a source called "known" had rates and plans of other rows',
  tables: [
    {
      name: 'rates',
      columns: [
        { name: 'day', type: 'date' },
        { name: 'currency', type: 'text' },
        { name: 'rate', type: 'numeric' },
      ],
      rows: [
        { day: '2024-03-01', currency: 'USD', rate: '2' },
        { day: '2024-03-09', currency: 'JPY', rate: '160' },
      ],
    },
    {
      name: 'plans',
      columns: [
        { name: 'owner', type: 'bigint' },
        { name: 'since', type: 'timestamptz' },
        { name: 'name', type: 'text' },
      ],
      rows: [
        { owner: '1', since: '2024-03-01T00:00:00Z', name: 'free' },
        { owner: '2', since: '2024-03-05T00:00:00Z', name: 'pro' },
      ],
    },
    {
      name: 'known',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'at', type: 'timestamptz' },
        { name: 'owner', type: 'bigint' },
        { name: 'currency', type: 'text' },
        { name: 'amount', type: 'numeric' },
      ],
      rows: [{ id: '1', at: '2024-03-10T12:00:00Z', owner: '1', currency: 'USD', amount: '10' }],
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [rates, plans, known], now: '2024-06-01T00:00:00Z' },
    dimensions: [dimension('plan', { from: [known.plan.name] })],
    metrics: [metric({ name: 'revenue', description: 'Money paid.', numerator: sum(paid) })],
    exchangeRates: exchangeRates({
      ...{ source: rates, day: rates.day, currency: rates.currency, perBase: rates.rate },
      ...{ base: 'EUR', reporting: 'EUR', currencies: ['EUR', 'USD', 'JPY'] },
    }),
  }),
  asked: [{ metrics: ['revenue'], by: ['plan'] }],
}
