import {
  countDistinct,
  dailyLast,
  dailyMean,
  isNot,
  isPresent,
  metric,
  percentage,
  plainNumber,
  rolling,
  toDate,
} from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { sessions } from './sources/sessions.js'

/** Somebody who is signed in counts once, however many sessions they begin. */
const users = countDistinct(sessions.userId)
const filters = [isPresent(sessions.userId), isNot(sessions.user.isTest, true)]
const dimensions = [platform, country, plan, channel, channelKind]

/** How many different users there were in the period itself. */
export const activeUsers = metric({
  name: 'activeUsers',
  label: { en: 'Active users', fr: 'Utilisateurs actifs' },
  description: {
    en: 'Different signed-in users who began a session in the period. One who does so by two platforms counts once in the total.',
    fr: 'Utilisateurs connectés différents ayant commencé une session dans la période. Qui le fait sur deux plateformes compte une fois au total.',
  },
  synonyms: { en: ['unique users', 'actives'], fr: ['utilisateurs uniques', 'actifs'] },
  example: {
    en: 'One user begins three sessions in the period, another one: 2.',
    fr: 'Un utilisateur commence trois sessions dans la période, un autre une : 2.',
  },
  numerator: users,
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** How many users there are a day. */
export const dailyActiveUsers = metric({
  name: 'dailyActiveUsers',
  label: { en: 'Daily active users', fr: 'Utilisateurs actifs par jour' },
  description: {
    en: 'Different users who began a session in the day; over a longer period, the mean over its days that are over, empty ones as 0.',
    fr: 'Utilisateurs différents ayant commencé une session dans la journée ; sur une période plus longue, la moyenne de ses jours écoulés, les jours vides comptant 0.',
  },
  synonyms: { en: ['DAU', 'daily users'], fr: ['DAU', 'utilisateurs quotidiens'] },
  example: {
    en: '90, 100 and 110 users come on three days: 100.',
    fr: '90, 100 et 110 utilisateurs viennent en trois jours : 100.',
  },
  numerator: dailyMean(users),
  filters,
  dimensions,
  // A mean of people is read in whole people.
  format: plainNumber,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** How many users came in seven days. */
export const weeklyActiveUsers = metric({
  name: 'weeklyActiveUsers',
  label: { en: 'Weekly active users', fr: 'Utilisateurs actifs par semaine' },
  description: {
    en: 'Different users who began a session in the 7 days that end with the day; over a longer period, with its last day that is over.',
    fr: 'Utilisateurs différents ayant commencé une session dans les 7 jours qui finissent avec le jour ; sur une période plus longue, avec son dernier jour écoulé.',
  },
  synonyms: { en: ['WAU', 'weekly users'], fr: ['WAU', 'utilisateurs hebdomadaires'] },
  example: {
    en: 'In the last 7 days 110 different users come, most of them more than once: 110.',
    fr: 'Dans les 7 derniers jours viennent 110 utilisateurs différents, la plupart plusieurs fois : 110.',
  },
  numerator: dailyLast(rolling(users, { days: 7 })),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
  goal: { direction: 'up', baseline: 100, target: 150, since: '2025-01-01', by: '2025-12-31' },
})

/** How many users came in four weeks: as many Mondays as Sundays in each. */
export const monthlyActiveUsers = metric({
  name: 'monthlyActiveUsers',
  label: { en: 'Monthly active users', fr: 'Utilisateurs actifs par mois' },
  description: {
    en: 'Different users who began a session in the 28 days that end with the day; over a longer period, with its last day that is over.',
    fr: 'Utilisateurs différents ayant commencé une session dans les 28 jours qui finissent avec le jour ; sur une période plus longue, avec son dernier jour écoulé.',
  },
  synonyms: { en: ['MAU', 'monthly users'], fr: ['MAU', 'utilisateurs mensuels'] },
  example: {
    en: '500 users come in the last 28 days, 10 others only in the days before: 500.',
    fr: '500 utilisateurs viennent dans les 28 derniers jours, 10 autres seulement dans les jours d’avant : 500.',
  },
  numerator: dailyLast(rolling(users, { days: 28 })),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** How many users came in thirty days. */
export const monthlyActiveUsers30 = metric({
  name: 'monthlyActiveUsers30',
  label: { en: 'Monthly active users, 30 days', fr: 'Utilisateurs actifs par mois, 30 jours' },
  description: {
    en: 'Different users who began a session in the 30 days that end with the day; over a longer period, with its last day that is over.',
    fr: 'Utilisateurs différents ayant commencé une session dans les 30 jours qui finissent avec le jour ; sur une période plus longue, avec son dernier jour écoulé.',
  },
  synonyms: { en: ['MAU 30', '30-day actives'], fr: ['MAU 30', 'actifs sur 30 jours'] },
  example: {
    en: '500 users come in the last 28 days, 10 others only in the two days before: 510.',
    fr: '500 utilisateurs viennent dans les 28 derniers jours, 10 autres seulement dans les deux jours d’avant : 510.',
  },
  numerator: dailyLast(rolling(users, { days: 30 })),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** How many users have come since the month began. */
export const monthlyActiveUsersCalendar = metric({
  name: 'monthlyActiveUsersCalendar',
  label: { en: 'Monthly active users, calendar month', fr: 'Utilisateurs actifs par mois civil' },
  description: {
    en: 'Different users who began a session since the first of the month; over a longer period, as of its last day that is over.',
    fr: 'Utilisateurs différents ayant commencé une session depuis le premier du mois ; sur une période plus longue, à son dernier jour écoulé.',
  },
  synonyms: { en: ['MAU of the calendar month', 'month-to-date users'], fr: ['MAU du mois civil', 'utilisateurs depuis le début du mois'] },
  example: {
    en: 'On 30 November 510 different users have come since the first, and others in October: 510.',
    fr: 'Au 30 novembre, 510 utilisateurs différents sont venus depuis le premier, d’autres en octobre : 510.',
  },
  numerator: dailyLast(toDate(users, 'month')),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** How many of the month's users come on an ordinary day. */
export const stickiness = metric({
  name: 'stickiness',
  label: { en: 'Stickiness', fr: 'Assiduité' },
  description: {
    en: 'Daily active users, on average over the period, as a share of the monthly active users at its end: 100 of 500 are 20 %.',
    fr: 'Utilisateurs actifs par jour, en moyenne sur la période, en part des utilisateurs actifs par mois à sa fin : 100 sur 500 font 20 %.',
  },
  synonyms: { en: ['DAU/MAU', 'DAU to MAU ratio'], fr: ['DAU/MAU', 'ratio DAU sur MAU'] },
  example: {
    en: '100 daily of 500 monthly active users: 20 %.',
    fr: '100 utilisateurs actifs par jour sur 500 par mois : 20 %.',
  },
  numerator: dailyActiveUsers,
  denominator: monthlyActiveUsers,
  dimensions,
  format: percentage,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
