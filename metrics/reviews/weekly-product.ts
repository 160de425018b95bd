import { review } from '../../src/definition/index.js'
import { dailyActiveUsers, monthlyActiveUsers, stickiness } from '../active-users.js'
import { cartAbandonmentRate } from '../checkout.js'
import { trialConversionRate } from '../conversion-rates.js'
import { customerSatisfaction } from '../customer-satisfaction.js'
import { plan } from '../dimensions/plan.js'
import { platform } from '../dimensions/platform.js'
import { topic } from '../dimensions/topic.js'
import { firstResponseTimeMedian } from '../first-response-time.js'
import { netPromoterScore } from '../net-promoter-score.js'
import { day7Retention } from '../returning-users.js'
import { sessionDurationMedian } from '../session-duration.js'
import { sessionsPerUser } from '../sessions.js'
import { ticketCount } from '../tickets.js'
import { trialsStarted } from '../trials.js'

/** What the product team looks at on Monday: how was the week, is that good, and where did it change. */
export const weeklyProduct = review('weekly-product', {
  label: { en: 'Weekly product review', fr: 'Revue produit hebdomadaire' },
  description: {
    en: 'How the product was used in the week, who came back, and what people said about it.',
    fr: 'Comment le produit a été utilisé dans la semaine, qui est revenu, et ce que l’on en a dit.',
  },
  metrics: [
    ...[dailyActiveUsers, monthlyActiveUsers, stickiness, sessionsPerUser, sessionDurationMedian, day7Retention],
    ...[trialsStarted, trialConversionRate, cartAbandonmentRate],
    ...[customerSatisfaction, netPromoterScore, ticketCount, firstResponseTimeMedian],
  ],
  grain: 'week',
  compare: ['previousPeriod', 'samePeriodLastYear'],
  by: [platform, plan, topic],
  top: 5,
  periods: 12,
})
