import { countDistinct, dailyLast, dailyMean, isNot, isPresent, metric, percentage, rolling, toDate } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { sessions } from './sources/sessions.js'

/** Somebody who is signed in counts once, however many sessions they begin. */
const users = countDistinct(sessions.userId)
const filters = [isPresent(sessions.userId), isNot(sessions.user.isTest, true)]
const dimensions = [platform, country, plan, channel, channelKind]

/** How many different users there were in the period itself. */
export const activeUsers = metric({
  name: 'activeUsers',
  label: { en: 'Active users', fr: 'Utilisateurs actifs' },
  description: 'Different signed-in users who began a session in the period. One who does so by two platforms counts once in the total.',
  numerator: users,
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
})

/** How many users there are a day. */
export const dailyActiveUsers = metric({
  name: 'dailyActiveUsers',
  label: { en: 'Daily active users', fr: 'Utilisateurs actifs par jour' },
  description:
    'Different users who began a session in the day; over a longer period, the mean over its days that are over, empty ones as 0.',
  numerator: dailyMean(users),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
})

/** How many users came in seven days. */
export const weeklyActiveUsers = metric({
  name: 'weeklyActiveUsers',
  label: { en: 'Weekly active users', fr: 'Utilisateurs actifs par semaine' },
  description:
    'Different users who began a session in the 7 days that end with the day; over a longer period, with its last day that is over.',
  numerator: dailyLast(rolling(users, { days: 7 })),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
})

/** How many users came in four weeks: as many Mondays as Sundays in each. */
export const monthlyActiveUsers = metric({
  name: 'monthlyActiveUsers',
  label: { en: 'Monthly active users', fr: 'Utilisateurs actifs par mois' },
  description:
    'Different users who began a session in the 28 days that end with the day; over a longer period, with its last day that is over.',
  numerator: dailyLast(rolling(users, { days: 28 })),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
})

/** How many users came in thirty days. */
export const monthlyActiveUsers30 = metric({
  name: 'monthlyActiveUsers30',
  label: { en: 'Monthly active users, 30 days', fr: 'Utilisateurs actifs par mois, 30 jours' },
  description:
    'Different users who began a session in the 30 days that end with the day; over a longer period, with its last day that is over.',
  numerator: dailyLast(rolling(users, { days: 30 })),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
})

/** How many users have come since the month began. */
export const monthlyActiveUsersCalendar = metric({
  name: 'monthlyActiveUsersCalendar',
  label: { en: 'Monthly active users, calendar month', fr: 'Utilisateurs actifs par mois civil' },
  description: 'Different users who began a session since the first of the month; over a longer period, as of its last day that is over.',
  numerator: dailyLast(toDate(users, 'month')),
  filters,
  dimensions,
  owner: 'product',
  tags: ['engagement'],
})

/** How many of the month's users come on an ordinary day. */
export const stickiness = metric({
  name: 'stickiness',
  label: { en: 'Stickiness', fr: 'Assiduité' },
  description: 'Daily active users, on average over the period, as a share of the monthly active users at its end: 100 of 500 are 20 %.',
  numerator: dailyActiveUsers,
  denominator: monthlyActiveUsers,
  dimensions,
  format: percentage,
  owner: 'product',
  tags: ['engagement'],
})
