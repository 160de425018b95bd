import { review } from '../../src/definition/index.js'
import { monthlyActiveUsers, stickiness } from '../active-users.js'
import { averageOrderValue } from '../average-order-value.js'
import { trialConversionRate } from '../conversion-rates.js'
import { customerAcquisitionCost, newCustomers } from '../customer-acquisition-cost.js'
import { customerSatisfaction } from '../customer-satisfaction.js'
import { activeCustomers, churnRate } from '../customers.js'
import { channel } from '../dimensions/channel.js'
import { plan } from '../dimensions/plan.js'
import { surveyCategory } from '../dimensions/survey-category.js'
import { topic } from '../dimensions/topic.js'
import { firstResponseTimeMedian } from '../first-response-time.js'
import { firstResponseWithinGoal } from '../first-response-within-goal.js'
import { salesQualifiedLeads } from '../leads.js'
import { netPromoterScore } from '../net-promoter-score.js'
import { monthlyRecurringRevenue } from '../recurring-revenue.js'
import { day30Retention } from '../returning-users.js'
import { netRevenue } from '../revenue.js'
import { netRevenueRetention } from '../revenue-retention.js'
import { ticketBacklog } from '../ticket-backlog.js'
import { escalationRate, ticketCount } from '../tickets.js'
import { trialsStarted } from '../trials.js'
import { visits } from '../visits.js'

/** What the whole company looks at in the first days of a month. */
export const monthlyOperations = review('monthly-operations', {
  label: { en: 'Monthly operations review', fr: 'Revue mensuelle des opérations' },
  description: {
    en: 'Acquisition, engagement, retention, revenue, experience and support in the month, against the month and the year before.',
    fr: 'Acquisition, usage, fidélité, revenus, satisfaction et support du mois, face au mois et à l’année d’avant.',
  },
  metrics: [
    ...[visits, salesQualifiedLeads, trialsStarted, trialConversionRate, newCustomers, customerAcquisitionCost],
    ...[monthlyActiveUsers, stickiness],
    ...[activeCustomers, churnRate, day30Retention],
    ...[monthlyRecurringRevenue, netRevenueRetention, netRevenue, averageOrderValue],
    ...[customerSatisfaction, netPromoterScore],
    ...[ticketCount, ticketBacklog, escalationRate, firstResponseTimeMedian, firstResponseWithinGoal],
  ],
  grain: 'month',
  compare: ['previousPeriod', 'samePeriodLastYear'],
  by: [channel, plan, surveyCategory, topic],
  top: 6,
  periods: 12,
})
