import { atEnd, average, dailyMean, date, catalog as declare, dimension, id, integer, metric, source, sum } from 'etalon'

const stock = source('stock', {
  key: ['shop', 'day'],
  time: 'day',
  states: { at: 'day', of: 'shop', carried: { days: 3 } },
  columns: { shop: id(), day: date(), units: integer() },
})

const shop = dimension('shop', { from: [stock.shop] })
const dimensions = [shop]

export const catalog = declare({
  name: 'Stock',
  sources: [stock],
  dimensions,
  metrics: [
    metric({ name: 'unitsInStock', description: 'Units in all shops at the end.', numerator: atEnd(sum(stock.units)), dimensions }),
    metric({
      name: 'dailyStock',
      description: 'Units that were counted on a day, on average over the days.',
      numerator: dailyMean(sum(stock.units)),
      dimensions,
    }),
    metric({
      name: 'unitsACount',
      description: 'Units of a count, on average over the counts.',
      numerator: average(stock.units),
      dimensions,
    }),
  ],
})
