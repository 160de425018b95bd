import { review } from '../../src/definition/index.js'
import { monthlyActiveUsers } from '../active-users.js'
import { averageRevenuePerUser } from '../average-revenue-per-user.js'
import { acquisitionSpend, customerAcquisitionCost, newCustomers } from '../customer-acquisition-cost.js'
import { customerEffortScore } from '../customer-effort-score.js'
import { customerSatisfaction } from '../customer-satisfaction.js'
import { activeCustomers, churnRate, customersLost } from '../customers.js'
import { channelKind } from '../dimensions/channel-kind.js'
import { country } from '../dimensions/country.js'
import { plan } from '../dimensions/plan.js'
import { firstResponseTimeMedian } from '../first-response-time.js'
import { lifetimeValueArpu, lifetimeValueToCost } from '../lifetime-value.js'
import { netPromoterScore } from '../net-promoter-score.js'
import { annualRecurringRevenue } from '../recurring-revenue.js'
import { repeatPurchaseRate } from '../repeat-orders.js'
import { retentionCost } from '../retention-cost.js'
import { day90Retention } from '../returning-users.js'
import { netRevenue } from '../revenue.js'
import { grossRevenueRetention, netRevenueRetention, revenueChurnRate } from '../revenue-retention.js'
import { sessionsPerUser } from '../sessions.js'
import { ticketCount } from '../tickets.js'

/** What the board looks at: what customers cost, what they are worth, and whether they stay. */
export const quarterlyOperations = review('quarterly-operations', {
  label: { en: 'Quarterly operations review', fr: 'Revue trimestrielle des opérations' },
  description: {
    en: 'What customers cost, what they are worth, and whether they stay and why, in the quarter.',
    fr: 'Ce que coûtent les clients, ce qu’ils rapportent, s’ils restent et pourquoi, dans le trimestre.',
  },
  metrics: [
    ...[newCustomers, acquisitionSpend, customerAcquisitionCost],
    ...[monthlyActiveUsers, sessionsPerUser],
    ...[activeCustomers, customersLost, churnRate, day90Retention, repeatPurchaseRate, retentionCost],
    ...[annualRecurringRevenue, netRevenueRetention, grossRevenueRetention, revenueChurnRate],
    ...[netRevenue, averageRevenuePerUser, lifetimeValueArpu, lifetimeValueToCost],
    ...[netPromoterScore, customerSatisfaction, customerEffortScore],
    ...[ticketCount, firstResponseTimeMedian],
  ],
  grain: 'quarter',
  compare: ['previousPeriod', 'samePeriodLastYear'],
  by: [plan, country, channelKind],
  top: 5,
  periods: 8,
})
