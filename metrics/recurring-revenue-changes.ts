import { above, atStart, changes, metric, minus, percentage, plus, sum } from '../src/definition/index.js'
import { billingPeriod } from './dimensions/billing-period.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { subscriptions } from './sources/subscriptions.js'

// An account is there while it pays: who leaves the free plan for a paid one is new.
const recurring = sum(subscriptions.monthlyPrice, above(subscriptions.price, 0))
const changed = changes(recurring, { by: subscriptions.accountId })
const common = {
  dimensions: [plan, country, channel, channelKind, segment, billingPeriod, team],
  owner: 'customer success',
  tags: ['revenue', 'retention'],
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
  numerator: changed.transferredOut,
})

/** The share of recurring revenue that leaves. */
export const revenueChurnRate = metric({
  ...common,
  name: 'revenueChurnRate',
  label: { en: 'Revenue churn rate', fr: 'Taux d’attrition du revenu' },
  description: {
    en: 'Churned monthly recurring revenue as a share of that at the start of the period.',
    fr: 'Revenu mensuel récurrent perdu, en part de celui du début de la période.',
  },
  numerator: changed.churned,
  denominator: atStart(recurring),
  format: percentage,
  goal: { direction: 'down', target: 0.02, by: '2025-12-31' },
})

/** What the customers of the start still bring, with what they pay more. */
export const netRevenueRetention = metric({
  ...common,
  name: 'netRevenueRetention',
  label: { en: 'Net revenue retention', fr: 'Rétention nette du revenu' },
  description: {
    en: 'Recurring revenue at the start of the period, with expansion, less contraction and churn, as a share of that start: above 100 % where expansion outweighs losses.',
    fr: 'Revenu récurrent du début de la période, plus l’expansion, moins la contraction et les pertes, en part de ce début : au-dessus de 100 % si l’expansion l’emporte.',
  },
  numerator: minus(minus(plus(atStart(recurring), changed.expansion), changed.contraction), changed.churned),
  denominator: atStart(recurring),
  format: percentage,
  goal: { direction: 'up', target: 1, by: '2025-12-31' },
})

/** What the customers of the start still bring, without what they pay more. */
export const grossRevenueRetention = metric({
  ...common,
  name: 'grossRevenueRetention',
  label: { en: 'Gross revenue retention', fr: 'Rétention brute du revenu' },
  description: {
    en: 'Recurring revenue at the start of the period, less contraction and churn, as a share of that start: never above 100 %.',
    fr: 'Revenu récurrent du début de la période, moins la contraction et les pertes, en part de ce début : jamais plus de 100 %.',
  },
  numerator: minus(minus(atStart(recurring), changed.contraction), changed.churned),
  denominator: atStart(recurring),
  format: percentage,
  goal: { direction: 'up', target: 0.97, by: '2025-12-31' },
})
