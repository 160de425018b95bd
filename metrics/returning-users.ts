import { events, is, metric, percentage, retained } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { sessions } from './sources/sessions.js'
import { users } from './sources/users.js'

/** Users who sign up, test users left out. */
export const signUps = events(users, is(users.isTest, false))

const common = {
  dimensions: [channel, channelKind, campaign, country, plan, platform],
  format: percentage,
  owner: 'product',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, mobileUsers],
} as const
const backAfter = (days: number) => retained({ start: signUps, return: events(sessions), by: [users.id, sessions.userId], after: { days } })
const afterDay = backAfter(1)
const afterWeek = backAfter(7)
const afterMonth = backAfter(30)
const afterQuarter = backAfter(90)
const afterYear = retained({
  ...{ start: signUps, return: events(sessions), by: [users.id, sessions.userId] },
  ...{ after: { months: 12 }, during: { months: 1 } },
})

/** The share of new users who come back the next day. */
export const day1Retention = metric({
  ...common,
  name: 'day1Retention',
  label: { en: 'Day-1 retention', fr: 'Rétention à 1 jour' },
  description: {
    en: 'Of the users who signed up in the period, the share that began a session on the day after: from 24 to 48 hours later. Whose day is not over is counted apart.',
    fr: 'Part des inscrits de la période ayant commencé une session le lendemain, de 24 à 48 heures après. Ceux dont le jour n’est pas passé sont comptés à part.',
  },
  synonyms: { en: ['D1', 'D1 retention', 'next-day retention'], fr: ['J1', 'rétention J+1'] },
  example: {
    en: '4 of 10 who sign up are back between 24 and 48 hours later: 40 %.',
    fr: '4 inscrits sur 10 reviennent entre 24 et 48 heures après : 40 %.',
  },
  numerator: afterDay.retained,
  denominator: afterDay.base,
})

/** The share of new users who come back after a week. */
export const day7Retention = metric({
  ...common,
  name: 'day7Retention',
  label: { en: 'Day-7 retention', fr: 'Rétention à 7 jours' },
  description: {
    en: 'Of the users who signed up in the period, the share that began a session on the day that begins 7 days later. Whose day is not over is counted apart.',
    fr: 'Part des inscrits de la période ayant commencé une session le jour qui débute 7 jours après. Ceux dont le jour n’est pas passé sont comptés à part.',
  },
  synonyms: { en: ['D7', 'D7 retention', 'week-1 retention'], fr: ['J7', 'rétention J+7'] },
  example: {
    en: '3 of 10 who sign up are back on the day that begins 7 days later: 30 %.',
    fr: '3 inscrits sur 10 reviennent le jour qui débute 7 jours après : 30 %.',
  },
  numerator: afterWeek.retained,
  denominator: afterWeek.base,
})

/** The share of new users who come back after a month. */
export const day30Retention = metric({
  ...common,
  name: 'day30Retention',
  label: { en: 'Day-30 retention', fr: 'Rétention à 30 jours' },
  description: {
    en: 'Of the users who signed up in the period, the share that began a session on the day that begins 30 days later. Whose day is not over is counted apart.',
    fr: 'Part des inscrits de la période ayant commencé une session le jour qui débute 30 jours après. Ceux dont le jour n’est pas passé sont comptés à part.',
  },
  synonyms: { en: ['D30', 'D30 retention', 'month-1 retention'], fr: ['J30', 'rétention J+30'] },
  example: {
    en: '2 of 10 who sign up are back on the day that begins 30 days later: 20 %.',
    fr: '2 inscrits sur 10 reviennent le jour qui débute 30 jours après : 20 %.',
  },
  numerator: afterMonth.retained,
  denominator: afterMonth.base,
  goal: { direction: 'up', target: 0.1, by: '2025-12-31' },
})

/** The share of new users who come back after a quarter. */
export const day90Retention = metric({
  ...common,
  name: 'day90Retention',
  label: { en: 'Day-90 retention', fr: 'Rétention à 90 jours' },
  description: {
    en: 'Of the users who signed up in the period, the share that began a session on the day that begins 90 days later. Whose day is not over is counted apart.',
    fr: 'Part des inscrits de la période ayant commencé une session le jour qui débute 90 jours après. Ceux dont le jour n’est pas passé sont comptés à part.',
  },
  synonyms: { en: ['D90', 'D90 retention', '90-day retention'], fr: ['J90', 'rétention J+90'] },
  example: {
    en: '1 of 10 who sign up is back on the day that begins 90 days later: 10 %.',
    fr: '1 inscrit sur 10 revient le jour qui débute 90 jours après : 10 %.',
  },
  numerator: afterQuarter.retained,
  denominator: afterQuarter.base,
})

/** The share of new users who are still there a year later. */
export const annualRetention = metric({
  ...common,
  name: 'annualRetention',
  label: { en: 'Annual retention', fr: 'Rétention annuelle' },
  description: {
    en: 'Of the users who signed up in the period, the share that began a session in the month that begins 12 months later. Whose month is not over is counted apart.',
    fr: 'Part des inscrits de la période ayant commencé une session dans le mois qui débute 12 mois après. Ceux dont le mois n’est pas passé sont comptés à part.',
  },
  synonyms: { en: ['12-month retention', 'year-1 retention'], fr: ['rétention à 12 mois', 'rétention à un an'] },
  example: {
    en: '2 of 10 who sign up are back in the month that begins 12 months later: 20 %.',
    fr: '2 inscrits sur 10 reviennent dans le mois qui débute 12 mois après : 20 %.',
  },
  numerator: afterYear.retained,
  denominator: afterYear.base,
  goal: { direction: 'up', target: 0.4, by: '2025-12-31' },
})
