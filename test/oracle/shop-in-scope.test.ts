import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { from, is, isNot, policy } from '../../src/definition/index.js'
import { answer, describeOn, loadShop } from '../cases/ask-shop.js'
import { type Asked, questionOf } from '../cases/asked.js'
import { shopDefinition } from '../cases/shop/catalog.js'
import { orders, plans, rates, refunds, tickets, users } from '../cases/shop/sources.js'
import { differenceOf } from './difference.js'
import { oracle } from './oracle.js'
import { readTables } from './read-tables.js'

const scope = {
  users: [isNot(users.countryCode, 'FR')],
  orders: [isNot(orders.channel, 'web'), from(orders.units, 2)],
  refunds: [is(refunds.channel, 'web')],
  tickets: [isNot(tickets.channel, 'phone')],
  plans: [isNot(plans.name, 'pro')],
  rates: [from(rates.day, '2024-02-01')],
}
const definition = shopDefinition([
  policy(users, () => isNot(users.countryCode, 'FR')),
  policy(orders, () => isNot(orders.channel, 'web')),
  policy(orders, () => from(orders.units, 2)),
  policy(refunds, () => is(refunds.channel, 'web')),
  policy(tickets, () => isNot(tickets.channel, 'phone')),
  policy(plans, () => isNot(plans.name, 'pro')),
  policy(rates, () => from(rates.day, '2024-02-01')),
])
const catalog = openCatalog(definition)

const questions: readonly (readonly [name: string, asked: Asked])[] = [
  ['facts and their joins', { metrics: ['orderCount', 'refundCount', 'buyers'], by: ['country', 'member'] }],
  ['rows as of then', { metrics: ['orderCount', 'ticketCount'], by: ['plan'] }],
  ['a union', { metrics: ['people', 'touches'], by: ['channel'] }],
  ['lines of hidden orders', { metrics: ['lineCount', 'lineValue'], by: ['status'] }],
  ['rates', { metrics: ['revenue', 'transferred', 'orderCount'], grain: 'month' }],
  [
    'top, other and the total',
    { metrics: ['orderCount'], by: ['country'], top: { by: 'units', count: 2, direction: 'descending', other: true } },
  ],
]

describeOn('in a scope, the product answers what the oracle says', loadShop, (opened) => {
  it.each(questions)('%s', async (_, asked) => {
    for (const { name, warehouse } of opened()) {
      const tables = await readTables(definition, warehouse)
      const wanted = oracle(definition, tables, questionOf(asked), { now: definition.now ?? '', scope })
      if ('refused' in wanted) return expect.fail(wanted.refused)
      const given = await answer(warehouse, { ...asked, wants: { rows: true, total: true, totalCount: true } }, catalog)
      expect(differenceOf(given, wanted), `on ${name}`).toBeNull()
    }
  })
})
