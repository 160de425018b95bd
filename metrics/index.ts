import { catalog as declare } from '../src/definition/index.js'
import {
  activeUsers,
  dailyActiveUsers,
  monthlyActiveUsers,
  monthlyActiveUsers30,
  monthlyActiveUsersCalendar,
  stickiness,
  weeklyActiveUsers,
} from './active-users.js'
import { adSpend } from './ad-spend.js'
import { appRetention } from './app-retention.js'
import { averageOrderValue } from './average-order-value.js'
import { averageRevenuePerUser } from './average-revenue-per-user.js'
import { carts } from './carts.js'
import { cartAbandonmentRate, checkout } from './checkout.js'
import { conversations } from './conversations.js'
import { leadToMqlRate, mqlToSqlRate, sqlToCustomerRate, trialConversionRate } from './conversion-rates.js'
import { acquisitionSpend, customerAcquisitionCost, newCustomers } from './customer-acquisition-cost.js'
import { customerConversionRate } from './customer-conversion-rate.js'
import { customerEffortScore } from './customer-effort-score.js'
import { customerSatisfaction, customerSatisfactionScore } from './customer-satisfaction.js'
import { activeCustomers, activeSubscriptions, churnRate, customersLost, retentionRate } from './customers.js'
import { appVersion } from './dimensions/app-version.js'
import { billingPeriod } from './dimensions/billing-period.js'
import { campaign } from './dimensions/campaign.js'
import { category } from './dimensions/category.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { level } from './dimensions/level.js'
import { member } from './dimensions/member.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { priority } from './dimensions/priority.js'
import { product } from './dimensions/product.js'
import { segment } from './dimensions/segment.js'
import { store } from './dimensions/store.js'
import { surveyCategory } from './dimensions/survey-category.js'
import { surveyChannel } from './dimensions/survey-channel.js'
import { surveyKind } from './dimensions/survey-kind.js'
import { team } from './dimensions/team.js'
import { ticketChannel } from './dimensions/ticket-channel.js'
import { topic } from './dimensions/topic.js'
import { variant } from './dimensions/variant.js'
import { dailyRates } from './exchange-rates.js'
import { firstResponseTime, firstResponseTimeMedian, firstResponseTimeP90 } from './first-response-time.js'
import { firstResponseWithinGoal } from './first-response-within-goal.js'
import { costPerInstall, installCount, netInstalls, uninstalls } from './installs.js'
import { categoryItemsSold, categoryRevenue, itemRevenue, itemsSold } from './items-sold.js'
import { leadStages } from './lead-stages.js'
import { leadCount, marketingQualifiedLeads, productQualifiedLeads, salesQualifiedLeads } from './leads.js'
import { lifetimeValueArpu, lifetimeValueObserved, lifetimeValuePurchases, lifetimeValueToCost } from './lifetime-value.js'
import { loveRatio } from './love-ratio.js'
import { detractors, netPromoterScore, promoters } from './net-promoter-score.js'
import { orderCount } from './orders.js'
import { organicShare } from './organic-share.js'
import { annualRecurringRevenue, monthlyRecurringRevenue } from './recurring-revenue.js'
import {
  churnedMrr,
  contractionMrr,
  expansionMrr,
  newMrr,
  reactivatedMrr,
  transferredInMrr,
  transferredOutMrr,
} from './recurring-revenue-changes.js'
import { lifetimeRepeatRate, repeatOrders, repeatPurchaseRate } from './repeat-orders.js'
import { responseTime } from './response-time.js'
import { retentionCost } from './retention-cost.js'
import { returnOnAdSpend } from './return-on-ad-spend.js'
import { annualRetention, day1Retention, day7Retention, day30Retention, day90Retention } from './returning-users.js'
import { netRevenue, refundedMoney, revenue } from './revenue.js'
import { grossRevenueRetention, netRevenueRetention, revenueChurnRate } from './revenue-retention.js'
import { monthlyOperations } from './reviews/monthly-operations.js'
import { quarterlyOperations } from './reviews/quarterly-operations.js'
import { weeklyProduct } from './reviews/weekly-product.js'
import { seatsUsed } from './seats-used.js'
import { detractorAnswers } from './segments/detractor-answers.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { atRiskShare, fansShare, sentimentShifts } from './sentiment.js'
import { sessionDuration, sessionDurationMedian } from './session-duration.js'
import { sessionCount, sessionsPerUser } from './sessions.js'
import { accountDaily } from './sources/account-daily.js'
import { accounts } from './sources/accounts.js'
import { acquisitionCosts } from './sources/acquisition-costs.js'
import { adSpend as adSpendSource } from './sources/ad-spend.js'
import { campaigns } from './sources/campaigns.js'
import { categories } from './sources/categories.js'
import { channels } from './sources/channels.js'
import { contacts } from './sources/contacts.js'
import { countries } from './sources/countries.js'
import { events } from './sources/events.js'
import { fxRates } from './sources/fx-rates.js'
import { installs } from './sources/installs.js'
import { leads } from './sources/leads.js'
import { orderItems } from './sources/order-items.js'
import { orders } from './sources/orders.js'
import { productCategories } from './sources/product-categories.js'
import { products } from './sources/products.js'
import { refunds } from './sources/refunds.js'
import { replies } from './sources/replies.js'
import { retentionCosts } from './sources/retention-costs.js'
import { sessions } from './sources/sessions.js'
import { soldByCategory } from './sources/sold-by-category.js'
import { storeRatings } from './sources/store-ratings.js'
import { subscriptions } from './sources/subscriptions.js'
import { surveys } from './sources/surveys.js'
import { overdueTasks, tasks } from './sources/tasks.js'
import { tickets } from './sources/tickets.js'
import { trials } from './sources/trials.js'
import { users } from './sources/users.js'
import { storeRating, storeRatingToDate, storeReviews } from './store-rating.js'
import { surveyResponseRate } from './survey-response-rate.js'
import { tasksCompleted, tasksOpen, tasksOverdue } from './tasks.js'
import { ticketBacklog } from './ticket-backlog.js'
import { escalationRate, ticketCount } from './tickets.js'
import { trialsStarted } from './trials.js'
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
    soldByCategory,
    refunds,
    tickets,
    replies,
    contacts,
    surveys,
    trials,
    subscriptions,
    accountDaily,
    retentionCosts,
    tasks,
    overdueTasks,
    storeRatings,
    campaigns,
    adSpendSource,
    acquisitionCosts,
    leads,
    installs,
    events,
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
    store,
    appVersion,
    billingPeriod,
    member,
    campaign,
    variant,
    product,
    category,
    surveyChannel,
  ],
  metrics: [
    visits,
    visitors,
    organicShare,
    sessionCount,
    sessionsPerUser,
    sessionDuration,
    sessionDurationMedian,
    activeUsers,
    dailyActiveUsers,
    weeklyActiveUsers,
    monthlyActiveUsers,
    monthlyActiveUsers30,
    monthlyActiveUsersCalendar,
    stickiness,
    orderCount,
    revenue,
    refundedMoney,
    netRevenue,
    averageOrderValue,
    averageRevenuePerUser,
    itemsSold,
    itemRevenue,
    categoryItemsSold,
    categoryRevenue,
    trialsStarted,
    monthlyRecurringRevenue,
    annualRecurringRevenue,
    activeCustomers,
    activeSubscriptions,
    customersLost,
    churnRate,
    retentionRate,
    retentionCost,
    seatsUsed,
    ticketCount,
    ticketBacklog,
    escalationRate,
    firstResponseTime,
    firstResponseTimeMedian,
    firstResponseTimeP90,
    firstResponseWithinGoal,
    responseTime,
    conversations,
    netPromoterScore,
    promoters,
    detractors,
    customerSatisfaction,
    customerSatisfactionScore,
    customerEffortScore,
    surveyResponseRate,
    loveRatio,
    fansShare,
    atRiskShare,
    sentimentShifts,
    storeReviews,
    storeRating,
    storeRatingToDate,
    tasksCompleted,
    tasksOpen,
    tasksOverdue,
    leadCount,
    marketingQualifiedLeads,
    productQualifiedLeads,
    salesQualifiedLeads,
    adSpend,
    acquisitionSpend,
    newCustomers,
    customerAcquisitionCost,
    installCount,
    uninstalls,
    netInstalls,
    costPerInstall,
    returnOnAdSpend,
    carts,
    leadToMqlRate,
    mqlToSqlRate,
    sqlToCustomerRate,
    trialConversionRate,
    repeatOrders,
    repeatPurchaseRate,
    lifetimeRepeatRate,
    newMrr,
    reactivatedMrr,
    expansionMrr,
    contractionMrr,
    churnedMrr,
    transferredInMrr,
    transferredOutMrr,
    revenueChurnRate,
    netRevenueRetention,
    grossRevenueRetention,
    day1Retention,
    day7Retention,
    day30Retention,
    day90Retention,
    annualRetention,
    customerConversionRate,
    lifetimeValueObserved,
    lifetimeValuePurchases,
    lifetimeValueArpu,
    lifetimeValueToCost,
    cartAbandonmentRate,
  ],
  northStar: weeklyActiveUsers,
  retentions: [appRetention],
  funnels: [checkout, leadStages],
  reviews: [weeklyProduct, monthlyOperations, quarterlyOperations],
  segments: [enterpriseCustomers, payingPlans, mobileUsers, detractorAnswers],
  exchangeRates: dailyRates,
  timeZone: 'UTC',
  now: '2025-12-31T12:00:00Z',
})
