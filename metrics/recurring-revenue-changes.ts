import { above, changes, metric, sum } from '../src/definition/index.js'
import { billingPeriod } from './dimensions/billing-period.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { payingPlans } from './segments/paying-plans.js'
import { subscriptions } from './sources/subscriptions.js'

/** What accounts pay a month: an account is there while it pays, so that who leaves the free plan for a paid one is new. */
export const recurring = sum(subscriptions.monthlyPrice, above(subscriptions.price, 0))
/** How the recurring revenue of each account changed between the edges of a period. */
export const changed = changes(recurring, { by: subscriptions.accountId })
/** What all metrics of changing revenue have in common. */
export const common = {
  dimensions: [plan, country, channel, channelKind, segment, billingPeriod, team],
  owner: 'customer success',
  tags: ['revenue', 'retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
} as const

/** What new customers bring a month. */
export const newMrr = metric({
  ...common,
  name: 'newMrr',
  label: { en: 'New MRR', fr: 'Nouveau MRR' },
  description: {
    en: 'Monthly recurring revenue at the end of the period of accounts that did not pay at its start, nor ever before.',
    fr: 'Revenu mensuel récurrent, en fin de période, des comptes qui ne payaient pas à son début, ni jamais auparavant.',
  },
  synonyms: { en: ['new business', 'new recurring revenue'], fr: ['nouvelles ventes récurrentes'] },
  example: {
    en: 'Two new customers pay 30 a month and 1,200 a year: €130.',
    fr: 'Deux nouveaux clients paient 30 par mois et 1 200 par an : 130 €.',
  },
  numerator: changed.new,
})

/** What customers bring a month who had been gone. */
export const reactivatedMrr = metric({
  ...common,
  name: 'reactivatedMrr',
  label: { en: 'Reactivated MRR', fr: 'MRR réactivé' },
  description: {
    en: 'Monthly recurring revenue at the end of the period of accounts that did not pay at its start, but had paid before.',
    fr: 'Revenu mensuel récurrent, en fin de période, des comptes qui ne payaient pas à son début mais avaient déjà payé.',
  },
  synonyms: { en: ['win-back MRR', 'reactivation'], fr: ['MRR reconquis', 'réactivation'] },
  example: {
    en: 'A customer who left in February is back at 80 a month: €80.',
    fr: 'Un client parti en février revient à 80 par mois : 80 €.',
  },
  numerator: changed.reactivated,
})

/** What customers pay more a month than before. */
export const expansionMrr = metric({
  ...common,
  name: 'expansionMrr',
  label: { en: 'Expansion MRR', fr: 'MRR d’expansion' },
  description: {
    en: 'What accounts that pay at both edges of the period pay more a month at its end than at its start.',
    fr: 'Ce que les comptes payants au début et à la fin de la période paient de plus par mois à la fin.',
  },
  synonyms: { en: ['upsell', 'upgrades', 'expansion'], fr: ['montée en gamme', 'expansion'] },
  example: {
    en: 'A customer pays 150 a month in place of 100: €50.',
    fr: 'Un client paie 150 par mois au lieu de 100 : 50 €.',
  },
  numerator: changed.expansion,
})

/** What customers pay less a month than before. */
export const contractionMrr = metric({
  ...common,
  name: 'contractionMrr',
  label: { en: 'Contraction MRR', fr: 'MRR de contraction' },
  description: {
    en: 'What accounts that pay at both edges of the period pay less a month at its end than at its start.',
    fr: 'Ce que les comptes payants au début et à la fin de la période paient de moins par mois à la fin.',
  },
  synonyms: { en: ['downgrades', 'downsell', 'contraction'], fr: ['descente en gamme', 'contraction'] },
  example: {
    en: 'A customer pays 60 a month in place of 100: €40.',
    fr: 'Un client paie 60 par mois au lieu de 100 : 40 €.',
  },
  numerator: changed.contraction,
})

/** What customers paid a month who are gone. */
export const churnedMrr = metric({
  ...common,
  name: 'churnedMrr',
  label: { en: 'Churned MRR', fr: 'MRR perdu' },
  description: {
    en: 'Monthly recurring revenue at the start of the period of accounts that do not pay at its end.',
    fr: 'Revenu mensuel récurrent, en début de période, des comptes qui ne paient plus à sa fin.',
  },
  synonyms: { en: ['lost MRR', 'MRR churn'], fr: ['MRR résilié', 'attrition du MRR'] },
  example: {
    en: 'A customer who paid 100 a month is gone: €100.',
    fr: 'Un client qui payait 100 par mois est parti : 100 €.',
  },
  numerator: changed.churned,
})

/** What customers bring to a group that they were not in. */
export const transferredInMrr = metric({
  ...common,
  name: 'transferredInMrr',
  label: { en: 'MRR transferred in', fr: 'MRR transféré entrant' },
  description: {
    en: 'Monthly recurring revenue at the end of the period that accounts have in this group, which paid at its start, but not in it. In the total it is 0.',
    fr: 'Revenu mensuel récurrent, en fin de période, des comptes de ce groupe qui payaient à son début dans un autre. Au total, 0.',
  },
  synonyms: { en: ['MRR moved in', 'plan changes in'], fr: ['MRR arrivé', 'changements d’offre entrants'] },
  example: {
    en: 'In the plan business: a customer of team goes over to it at 150 a month: €150.',
    fr: 'Dans l’offre business : un client de team y passe à 150 par mois : 150 €.',
  },
  numerator: changed.transferredIn,
})

/** What customers take out of a group that they leave. */
export const transferredOutMrr = metric({
  ...common,
  name: 'transferredOutMrr',
  label: { en: 'MRR transferred out', fr: 'MRR transféré sortant' },
  description: {
    en: 'Monthly recurring revenue at the start of the period that accounts had in this group, which pay at its end, but not in it. In the total it is 0.',
    fr: 'Revenu mensuel récurrent, en début de période, des comptes de ce groupe qui paient à sa fin dans un autre. Au total, 0.',
  },
  synonyms: { en: ['MRR moved out', 'plan changes out'], fr: ['MRR sorti', 'changements d’offre sortants'] },
  example: {
    en: 'In the plan team: a customer at 100 a month goes over to business: €100.',
    fr: 'Dans l’offre team : un client à 100 par mois passe à business : 100 €.',
  },
  numerator: changed.transferredOut,
})
