import { count, countDistinct, isNot, isPresent, metric, rate } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { sessions } from './sources/sessions.js'

/** How often known users came by. */
export const sessionCount = metric({
  name: 'sessions',
  label: { en: 'Sessions', fr: 'Sessions' },
  description: {
    en: 'Sessions that signed-in users began. One over midnight counts once, on the day it began. Our own test users are left out.',
    fr: 'Sessions commencées par des utilisateurs connectés. Une session à cheval sur minuit compte une fois, le jour où elle commence. Nos utilisateurs de test sont exclus.',
  },
  synonyms: { en: ['logins', 'app opens'], fr: ['connexions', 'ouvertures de l’application'] },
  example: {
    en: 'One user begins three sessions, another one; the visit of a stranger is none: 4.',
    fr: 'Un utilisateur commence trois sessions, un autre une ; la visite d’un inconnu n’en est pas une : 4.',
  },
  numerator: count(sessions),
  filters: [isPresent(sessions.userId), isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'vanity',
  segments: [mobileUsers, payingPlans],
})

/** How often a user comes by. */
export const sessionsPerUser = metric({
  name: 'sessionsPerUser',
  label: { en: 'Sessions per user', fr: 'Sessions par utilisateur' },
  description: {
    en: 'How many sessions each user who came by began, on average.',
    fr: 'Nombre moyen de sessions commencées par chaque utilisateur venu dans la période.',
  },
  synonyms: { en: ['session frequency', 'visit frequency'], fr: ['fréquence des sessions', 'fréquence de visite'] },
  example: {
    en: 'Two users begin 4 sessions: 2.',
    fr: 'Deux utilisateurs commencent 4 sessions : 2.',
  },
  numerator: sessionCount,
  denominator: countDistinct(sessions.userId),
  filters: [isPresent(sessions.userId), isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  format: rate,
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
