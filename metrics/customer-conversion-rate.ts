import { allTime, count, is, isNull, isPresent, metric, minus, percentage } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { users } from './sources/users.js'

const signedUp = count(users)
const paid = count(users, isPresent(users.firstPaidAt), { at: users.firstPaidAt })
const leftUnpaid = count(users, isNull(users.firstPaidAt), isPresent(users.deletedAt), { at: users.deletedAt })

// What happened before a period is all that happened before its end, less what happened in it.
const paidBefore = minus(allTime(paid), paid)
const leftBefore = minus(allTime(leftUnpaid), leftUnpaid)

/** The share of those who could have become customers that did. */
export const customerConversionRate = metric({
  name: 'customerConversionRate',
  label: { en: 'Customer conversion rate', fr: 'Taux de conversion en client' },
  description: {
    en: 'Users who paid for the first time in the period, as a share of those who existed at some time in it and had not paid before it began. Our own test users are left out.',
    fr: 'Utilisateurs ayant payé pour la première fois dans la période, en part de ceux qui ont existé pendant celle-ci sans avoir payé avant son début. Nos utilisateurs de test sont exclus.',
  },
  synonyms: { en: ['conversion rate', 'free-to-paid', 'CVR'], fr: ['taux de conversion', 'passage au payant'] },
  example: {
    en: '2 of 8 users who had not paid before do so in the period: 25 %.',
    fr: '2 utilisateurs sur 8 qui n’avaient pas payé avant le font dans la période : 25 %.',
  },
  numerator: paid,
  denominator: minus(minus(allTime(signedUp), paidBefore), leftBefore),
  filters: [is(users.isTest, false)],
  dimensions: [channel, channelKind, campaign, country, plan, platform],
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [payingPlans, mobileUsers],
  goal: { direction: 'up', target: 0.06, by: '2025-12-31' },
})
