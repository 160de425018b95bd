import { is, isNot, metric, minus, money, sum } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { orders } from './sources/orders.js'
import { refunds } from './sources/refunds.js'

/** The money that orders took. */
export const revenue = metric({
  name: 'revenue',
  label: { en: 'Revenue', fr: 'Chiffre d’affaires' },
  description: {
    en: 'Money taken by orders that were not cancelled, before refunds, each converted at the rate of its day.',
    fr: 'Argent encaissé par les commandes non annulées, avant remboursements, converti au taux du jour de chacune.',
  },
  synonyms: { en: ['sales', 'turnover', 'gross revenue', 'takings'], fr: ['CA', 'ventes', 'recettes'] },
  example: {
    en: 'Orders of €30, €50, €40, €60 and €20, and a cancelled one of €500: €200.',
    fr: 'Des commandes de 30 €, 50 €, 40 €, 60 € et 20 €, et une annulée de 500 € : 200 €.',
  },
  numerator: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt })),
  filters: [isNot(orders.status, 'cancelled'), is(orders.isTest, false)],
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** The money that was given back. */
export const refundedMoney = metric({
  name: 'refunds',
  label: { en: 'Refunds', fr: 'Remboursements' },
  description: {
    en: 'Money given back, in the period of the refund (not of the order), converted at the rate of the day of the refund.',
    fr: 'Argent rendu, dans la période du remboursement (non de la commande), converti au taux du jour du remboursement.',
  },
  synonyms: { en: ['money back', 'reimbursements'], fr: ['sommes rendues', 'argent rendu'] },
  example: {
    en: '€20 of an order of March are given back in April: €20.',
    fr: '20 € d’une commande de mars sont rendus en avril : 20 €.',
  },
  numerator: sum(money(refunds.amount, { currency: refunds.order.currency, at: refunds.refundedAt })),
  filters: [is(refunds.order.isTest, false)],
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** The money that stays. */
export const netRevenue = metric({
  name: 'netRevenue',
  label: { en: 'Net revenue', fr: 'Chiffre d’affaires net' },
  description: {
    en: 'Revenue less refunds, each in its own period: a period with large refunds of earlier orders can be negative.',
    fr: 'Chiffre d’affaires moins remboursements, chacun dans sa période : de gros remboursements de commandes antérieures peuvent la rendre négative.',
  },
  synonyms: { en: ['net sales', 'revenue after refunds'], fr: ['CA net', 'ventes nettes'] },
  example: {
    en: '€200 are taken and €20 of an earlier order given back: €180.',
    fr: '200 € sont encaissés et 20 € d’une commande antérieure rendus : 180 €.',
  },
  numerator: minus(revenue, refundedMoney),
  dimensions: [country, plan, channel, channelKind, campaign, platform],
  owner: 'growth',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
