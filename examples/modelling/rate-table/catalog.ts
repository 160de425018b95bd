import { date, decimal, catalog as declare, dimension, id, metric, percentage, source, sum, text, times } from 'etalon'

const rates = source('rates', {
  table: 'commission_rate',
  key: ['country', 'since'],
  columns: { country: text(), since: date(), share: decimal() },
})

const sales = source('sales', {
  table: 'sale',
  key: 'id',
  time: 'soldOn',
  columns: { id: id(), country: text(), soldOn: date(), amount: decimal() },
  joins: { rate: { to: rates, by: 'country', asOf: { at: 'soldOn', key: 'since' } } },
})

const country = dimension('country', { from: [sales.country] })
const commission = sum(times(sales.amount, sales.rate.share))
const dimensions = [country]

export const catalog = declare({
  name: 'Commissions',
  sources: [sales, rates],
  dimensions,
  metrics: [
    metric({ name: 'sales', description: 'What was sold for.', numerator: sum(sales.amount), dimensions }),
    metric({ name: 'commission', description: 'What the sellers get, by the rate of the day.', numerator: commission, dimensions }),
    metric({
      name: 'commissionRate',
      description: 'The share of sales that sellers get.',
      numerator: commission,
      denominator: sum(sales.amount),
      dimensions,
      format: percentage,
    }),
  ],
})
