import { is, isNot, isPresent, metric, minus, money, rate, sum } from '../src/definition/index.js'
import { adSpend } from './ad-spend.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { orders } from './sources/orders.js'
import { refunds } from './sources/refunds.js'

const taken = sum(
  money(orders.amount, { currency: orders.currency, at: orders.placedAt }),
  isPresent(orders.user.campaignId),
  isNot(orders.status, 'cancelled'),
  is(orders.isTest, false),
)

const givenBack = sum(
  money(refunds.amount, { currency: refunds.order.currency, at: refunds.refundedAt }),
  isPresent(refunds.order.user.campaignId),
  is(refunds.order.isTest, false),
)

/** What ads bring for what they cost. */
export const returnOnAdSpend = metric({
  name: 'returnOnAdSpend',
  label: { en: 'Return on ad spend', fr: 'Retour sur dépenses publicitaires' },
  description: {
    en: 'Net revenue of the period from users whom a campaign brought, whenever it did, for each unit of money that ads cost in it. Refunds reduce it in the period of the refund.',
    fr: 'Chiffre d’affaires net de la période des utilisateurs venus par une campagne, à quelque date que ce soit, pour chaque unité monétaire dépensée en publicité. Les remboursements le réduisent dans leur période.',
  },
  synonyms: { en: ['ROAS', 'ad return'], fr: ['ROAS', 'rendement publicitaire'] },
  example: {
    en: '€200 taken and €50 of an earlier order given back, for €50 of ads: 3.',
    fr: '200 € encaissés et 50 € d’une commande antérieure rendus, pour 50 € de publicité : 3.',
  },
  numerator: minus(taken, givenBack),
  denominator: adSpend,
  dimensions: [channel, channelKind, campaign, country],
  format: rate,
  owner: 'growth',
  tags: ['acquisition', 'revenue'],
  usefulness: 'actionable',
  goal: { direction: 'up', target: 4, by: '2025-12-31' },
})
