import {
  allTime,
  average,
  between,
  count,
  countDistinct,
  divide,
  is,
  isNot,
  isPresent,
  later,
  metric,
  money,
  perEntity,
  rate,
  rolling,
  sum,
  times,
} from '../src/definition/index.js'
import { customerAcquisitionCost } from './customer-acquisition-cost.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { payingPlans } from './segments/paying-plans.js'
import { orders } from './sources/orders.js'
import { users } from './sources/users.js'

const isOrder = [isNot(orders.status, 'cancelled'), is(orders.isTest, false), isNot(orders.user.isTest, true)] as const
const taken = sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt }), ...isOrder)
const hasLeft = [is(users.isTest, false), isPresent(users.firstPaidAt), isPresent(users.deletedAt), { at: users.deletedAt }] as const

// A lifetime over the length of the year or month that begins with it is a plain number, whatever the calendar.
const lifetime = between(users.firstPaidAt, users.deletedAt)
const years = divide(lifetime, between(users.firstPaidAt, later(users.firstPaidAt, { days: 365 })))
const months = times(years, 12)

const buyers = countDistinct(orders.userId, ...isOrder)
const yearOfOrders = rolling(count(orders, ...isOrder), { years: 1 })

const common = {
  dimensions: [channel, channelKind, campaign, plan, platform, country],
  owner: 'finance',
  tags: ['revenue', 'retention'],
  usefulness: 'actionable',
  segments: [payingPlans],
} as const

/** What customers who have left had brought. */
export const lifetimeValueObserved = metric({
  ...common,
  name: 'lifetimeValueObserved',
  label: { en: 'Lifetime value, observed', fr: 'Valeur vie client observée' },
  description: {
    en: 'Of the customers who left in the period, the mean of all that each had bought, before refunds.',
    fr: 'Moyenne de tout ce qu’ont acheté, avant remboursements, les clients partis dans la période.',
  },
  synonyms: { en: ['LTV observed', 'observed CLV', 'historic CLV'], fr: ['LTV observée', 'CLV observée'] },
  example: {
    en: 'A customer who leaves had bought for €10,000 in each of five years: €50,000.',
    fr: 'Un client qui part avait acheté pour 10 000 € dans chacune de cinq années : 50 000 €.',
  },
  numerator: average(perEntity(taken, { of: users.id, by: orders.userId }), ...hasLeft),
})

/** What customers are worth by what they buy and how long they stay. */
export const lifetimeValuePurchases = metric({
  ...common,
  name: 'lifetimeValuePurchases',
  label: { en: 'Lifetime value, by purchases', fr: 'Valeur vie client par achats' },
  description: {
    en: 'Average order of the year up to the end of the period, times the orders of a customer in that year, times the mean years from first order to leaving of all who have left.',
    fr: 'Commande moyenne de l’année jusqu’à la fin de la période, fois les commandes par client dans cette année, fois la durée moyenne en années, de la première commande au départ, de tous les clients partis.',
  },
  synonyms: { en: ['CLV', 'LTV', 'CLTV', 'customer lifetime value'], fr: ['CLV', 'LTV', 'valeur vie client'] },
  example: {
    en: 'Customers bring €10,000 a year and stay five years: €50,000.',
    fr: 'Les clients apportent 10 000 € par an et restent cinq ans : 50 000 €.',
  },
  numerator: times(
    times(divide(rolling(taken, { years: 1 }), yearOfOrders), divide(yearOfOrders, rolling(buyers, { years: 1 }))),
    allTime(average(years, ...hasLeft)),
  ),
})

/** What customers are worth by what they bring a month and how long they stay. */
export const lifetimeValueArpu = metric({
  ...common,
  name: 'lifetimeValueArpu',
  label: { en: 'Lifetime value, by monthly revenue', fr: 'Valeur vie client par revenu mensuel' },
  description: {
    en: 'Revenue a customer of the month up to the end of the period, times the mean months (twelfths of 365 days) from first order to leaving of all who have left.',
    fr: 'Revenu par client du mois jusqu’à la fin de la période, fois la durée moyenne en mois (douzièmes de 365 jours), de la première commande au départ, de tous les clients partis.',
  },
  synonyms: { en: ['LTV by ARPU', 'ARPU over churn'], fr: ['LTV par ARPU', 'ARPU sur churn'] },
  example: {
    en: 'Three customers bring €2,500 a month, and customers stay 60 months: €50,000.',
    fr: 'Trois clients apportent 2 500 € par mois, et les clients restent 60 mois : 50 000 €.',
  },
  numerator: times(divide(rolling(taken, { months: 1 }), rolling(buyers, { months: 1 })), allTime(average(months, ...hasLeft))),
})

/** What a customer is worth for what it costs to win one. */
export const lifetimeValueToCost = metric({
  name: 'lifetimeValueToCost',
  label: { en: 'Lifetime value to acquisition cost', fr: 'Valeur vie client sur coût d’acquisition' },
  description: {
    en: 'Lifetime value by purchases for each unit of money that winning a customer cost in the period.',
    fr: 'Valeur vie client par achats pour chaque unité monétaire dépensée dans la période pour gagner un client.',
  },
  synonyms: { en: ['LTV:CAC', 'CLV to CAC', 'LTV to CAC ratio'], fr: ['LTV/CAC', 'ratio LTV sur CAC'] },
  example: {
    en: 'A customer is worth €50,000 and costs €20,000: 2.5.',
    fr: 'Un client vaut 50 000 € et coûte 20 000 € : 2,5.',
  },
  numerator: lifetimeValuePurchases,
  denominator: customerAcquisitionCost,
  format: rate,
  dimensions: [channel, channelKind, country],
  grain: { finest: 'month' },
  owner: 'finance',
  tags: ['revenue', 'acquisition'],
  usefulness: 'actionable',
  goal: { direction: 'up', target: 0.6, by: '2025-12-31' },
})
