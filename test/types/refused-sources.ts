import { date, dimension, exchangeRates, id, is, money, policy, source, text } from '../../src/definition/index.js'
import { orders, refunds, users } from './shop.js'

// @ts-expect-error a time that is no time
export const timeThatIsNone = source('x', { key: 'id', time: 'id', columns: { id: id() } })

// @ts-expect-error a key that is no column
export const keyThatIsNone = source('x', { key: 'number', columns: { id: id() } })

// @ts-expect-error a join by what is no column
export const joinByNone = source('x', { key: 'id', columns: { id: id() }, joins: { user: { to: users, by: 'userId' } } })

export const computedFromUnknown = source('x', {
  key: 'id',
  columns: { id: id() },
  // @ts-expect-error a computed column from an unknown one
  computed: (row) => ({ size: row.length }),
})

// @ts-expect-error a dimension of amounts in several currencies
export const dimensionOfAmounts = dimension('x', { from: [orders.amount] })

// @ts-expect-error a dimension of money
export const dimensionOfMoney = dimension('x', { from: [money(orders.amount, { currency: 'EUR', at: orders.placedAt })] })

// @ts-expect-error a dimension of instants
export const dimensionOfInstants = dimension('x', { from: [orders.placedAt] })

// @ts-expect-error a policy on one source by a column of another
export const foreignPolicy = policy(orders, () => is(refunds.items, 1))

const rates = source('rates', { key: ['day', 'currency'], columns: { day: date(), currency: text(), rate: text() } })
const currencies = { base: 'EUR', reporting: 'EUR', currencies: ['EUR'] }
// @ts-expect-error a rate that is a text
export const rateOfText = exchangeRates({ source: rates, day: rates.day, currency: rates.currency, perBase: rates.rate, ...currencies })
