import { atEnd, atStart, changes, countDistinct, dailyMax, is, isNot, metric, shift, sum } from '../../../src/definition/index.js'
import { changeKinds } from '../../../src/definition/quantity-tree.js'
import { memberships, patientSubscriptions, subscriptions } from './sources.js'

const description = 'A metric of the cases.'

const changedMembers = changes(countDistinct(memberships.personId), { by: memberships.personId })
const changedPrice = changes(sum(subscriptions.price), { by: subscriptions.personId })
const changedMemberships = changes(sum(memberships.price), { by: memberships.personId })
const changedPlusPrice = changes(sum(memberships.price, is(memberships.plan, 'plus')), { by: memberships.personId })
const changedPatience = changes(sum(patientSubscriptions.price), { by: patientSubscriptions.personId })

const priceChanges = changeKinds.map((kind) => metric({ name: `${kind}Price`, description, numerator: changedPrice[kind] }))
const membershipChanges = changeKinds.map((kind) => metric({ name: `${kind}Membership`, description, numerator: changedMemberships[kind] }))

/** What changes between the edges. */
export const changeMetrics = [
  ...priceChanges,
  ...membershipChanges,
  metric({ name: 'priceAtStart', description, numerator: atStart(sum(subscriptions.price)) }),
  metric({ name: 'priceAtEnd', description, numerator: atEnd(sum(subscriptions.price)) }),
  metric({ name: 'membershipPriceAtStart', description, numerator: atStart(sum(memberships.price)) }),
  metric({ name: 'membersNew', description, numerator: changedMembers.new }),
  metric({ name: 'membersBack', description, numerator: changedMembers.reactivated }),
  metric({ name: 'membersGone', description, numerator: changedMembers.churned }),
  metric({ name: 'membersMovedIn', description, numerator: changedMembers.transferredIn }),
  metric({ name: 'membersMovedOut', description, numerator: changedMembers.transferredOut }),
  metric({ name: 'membersGrown', description, numerator: changedMembers.expansion }),
  metric({ name: 'plusPriceGone', description, numerator: changedPlusPrice.churned }),
  metric({ name: 'paidPriceGone', description, numerator: changedMemberships.churned, filters: [isNot(memberships.plan, 'basic')] }),
  metric({ name: 'patientAtEnd', description, numerator: atEnd(sum(patientSubscriptions.price)) }),
  metric({ name: 'patientChurned', description, numerator: changedPatience.churned }),
  metric({ name: 'patientBack', description, numerator: changedPatience.reactivated }),
  metric({ name: 'dailyGrowth', description, numerator: dailyMax(changedPrice.expansion) }),
  metric({ name: 'churnedMonthAgo', description, numerator: shift(changedPrice.churned, { months: 1 }) }),
]
