import { date, decimal, catalog as declare, exchangeRates, id, metric, money, plainNumber, source, sum, text, timestamp } from 'etalon'

const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), placedAt: timestamp(), amount: decimal() },
})
const noRates = source('noRates', {
  key: ['currency', 'day'],
  columns: { currency: text(), day: date(), perEuro: decimal() },
})

export const catalog = declare({
  name: 'A shop in euros',
  sources: [orders, noRates],
  dimensions: [],
  metrics: [
    metric({
      name: 'revenue',
      description: 'What orders took.',
      numerator: sum(money(orders.amount, { currency: 'EUR', at: orders.placedAt })),
    }),
    metric({
      name: 'revenueInEuros',
      description: 'What orders took, in euros.',
      numerator: sum(orders.amount),
      format: { ...plainNumber, decimals: 2 },
    }),
  ],
  exchangeRates: exchangeRates({
    source: noRates,
    day: noRates.day,
    currency: noRates.currency,
    perBase: noRates.perEuro,
    base: 'EUR',
    reporting: 'EUR',
    currencies: ['EUR'],
  }),
})
