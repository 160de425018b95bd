import { catalog as declare } from '../src/definition/index.js'
import { averageOrderValue } from './average-order-value.js'
import { customerEffortScore } from './customer-effort-score.js'
import { customerSatisfaction, customerSatisfactionScore } from './customer-satisfaction.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { level } from './dimensions/level.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { priority } from './dimensions/priority.js'
import { segment } from './dimensions/segment.js'
import { surveyCategory } from './dimensions/survey-category.js'
import { surveyKind } from './dimensions/survey-kind.js'
import { team } from './dimensions/team.js'
import { ticketChannel } from './dimensions/ticket-channel.js'
import { topic } from './dimensions/topic.js'
import { dailyRates } from './exchange-rates.js'
import { firstResponseTime, firstResponseTimeMedian, firstResponseTimeP90 } from './first-response-time.js'
import { firstResponseWithinGoal } from './first-response-within-goal.js'
import { loveRatio } from './love-ratio.js'
import { detractors, netPromoterScore, promoters } from './net-promoter-score.js'
import { orderCount } from './orders.js'
import { organicShare } from './organic-share.js'
import { netRevenue, refundedMoney, revenue } from './revenue.js'
import { detractorAnswers } from './segments/detractor-answers.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { sessionDuration, sessionDurationMedian } from './session-duration.js'
import { sessionCount, sessionsPerUser } from './sessions.js'
import { accounts } from './sources/accounts.js'
import { categories } from './sources/categories.js'
import { channels } from './sources/channels.js'
import { countries } from './sources/countries.js'
import { fxRates } from './sources/fx-rates.js'
import { orderItems } from './sources/order-items.js'
import { orders } from './sources/orders.js'
import { productCategories } from './sources/product-categories.js'
import { products } from './sources/products.js'
import { refunds } from './sources/refunds.js'
import { sessions } from './sources/sessions.js'
import { surveys } from './sources/surveys.js'
import { tickets } from './sources/tickets.js'
import { users } from './sources/users.js'
import { surveyResponseRate } from './survey-response-rate.js'
import { escalationRate, ticketCount } from './tickets.js'
import { visitors, visits } from './visits.js'

/** The demo company's catalogue: everything that it measures. Its clock stands still, so that “the last 12 months” means the same for ever. */
export const catalog = declare({
  name: 'quillet',
  sources: [
    countries,
    fxRates,
    channels,
    accounts,
    users,
    sessions,
    products,
    categories,
    productCategories,
    orders,
    orderItems,
    refunds,
    tickets,
    surveys,
  ],
  dimensions: [
    country,
    plan,
    channel,
    channelKind,
    platform,
    segment,
    ticketChannel,
    topic,
    team,
    priority,
    level,
    surveyCategory,
    surveyKind,
  ],
  metrics: [
    visits,
    visitors,
    organicShare,
    sessionCount,
    sessionsPerUser,
    sessionDuration,
    sessionDurationMedian,
    orderCount,
    revenue,
    refundedMoney,
    netRevenue,
    averageOrderValue,
    ticketCount,
    escalationRate,
    firstResponseTime,
    firstResponseTimeMedian,
    firstResponseTimeP90,
    firstResponseWithinGoal,
    netPromoterScore,
    promoters,
    detractors,
    customerSatisfaction,
    customerSatisfactionScore,
    customerEffortScore,
    surveyResponseRate,
    loveRatio,
  ],
  segments: [enterpriseCustomers, payingPlans, mobileUsers, detractorAnswers],
  exchangeRates: dailyRates,
  timeZone: 'UTC',
  now: '2025-12-31T12:00:00Z',
})
