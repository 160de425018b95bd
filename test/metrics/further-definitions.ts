import { product } from '../../metrics/dimensions/product.js'
import { catalog } from '../../metrics/index.js'
import { accounts } from '../../metrics/sources/accounts.js'
import { channels } from '../../metrics/sources/channels.js'
import { orderItems } from '../../metrics/sources/order-items.js'
import { orders } from '../../metrics/sources/orders.js'
import { surveys } from '../../metrics/sources/surveys.js'
import { below, count, countDistinct, catalog as declare, dimension, is, metric, money, sum } from '../../src/definition/index.js'

const accountName = dimension('accountName', { from: [accounts.name] })
const channelName = dimension('channelName', { from: [channels.name] })

const taken = money(orders.amount, { currency: orders.currency, at: orders.placedAt })
const description = 'For a trap that no shipped metric steps on.'

const metrics = [
  metric({ name: 'accountsFounded', description, numerator: count(accounts), dimensions: [accountName] }),
  metric({ name: 'channelsKnown', description, numerator: count(channels), dimensions: [channelName] }),
  metric({ name: 'orderLines', description, numerator: count(orderItems), dimensions: [product] }),
  metric({ name: 'ordersOfAnyKind', description, numerator: countDistinct(orders.id) }),
  metric({ name: 'surveyAnswers', description, numerator: count(surveys, { at: surveys.answeredAt }) }),
  metric({
    name: 'revenueOfSmallOrders',
    description,
    numerator: sum(taken),
    filters: [is(orders.currency, 'EUR'), is(orders.isTest, false), below(taken, 1)],
  }),
]

/** The demo catalogue with metrics for the traps that none of its own meets: small sums, large ids, odd names, lines of orders. */
export const furtherDefinitions = declare({
  ...catalog,
  metrics: [...catalog.metrics, ...metrics],
  dimensions: [...catalog.dimensions, accountName, channelName],
})
