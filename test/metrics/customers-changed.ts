import { customers } from '../../metrics/customers.js'
import { catalog } from '../../metrics/index.js'
import { subscriptions } from '../../metrics/sources/subscriptions.js'
import { atStart, came, changes, catalog as declare, kept, metric, sum } from '../../src/definition/index.js'

const description = 'For an identity of the shipped metrics.'
const changed = changes(customers, { by: subscriptions.accountId })

const metrics = [
  metric({ name: 'startMrr', description, numerator: atStart(sum(subscriptions.monthlyPrice)) }),
  metric({ name: 'startCustomers', description, numerator: atStart(customers) }),
  metric({ name: 'keptCustomers', description, numerator: kept(customers) }),
  metric({ name: 'cameCustomers', description, numerator: came(customers) }),
  metric({ name: 'newAccounts', description, numerator: changed.new }),
  metric({ name: 'reactivatedAccounts', description, numerator: changed.reactivated }),
  metric({ name: 'transferredInAccounts', description, numerator: changed.transferredIn }),
  metric({ name: 'transferredOutAccounts', description, numerator: changed.transferredOut }),
  metric({ name: 'churnedAccounts', description, numerator: changed.churned }),
]

/** The demo catalogue, and its customers counted by how they change. */
export const withCustomersChanged = declare({ ...catalog, metrics: [...catalog.metrics, ...metrics] })

/** Of them those that no movement is made of. */
export const customersChanged = ['keptCustomers', 'cameCustomers']
