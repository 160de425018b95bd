import { count, countDistinct, isNot, isPresent, metric, rate } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { sessions } from './sources/sessions.js'

/** How often known users came by. */
export const sessionCount = metric({
  name: 'sessions',
  label: { en: 'Sessions', fr: 'Sessions' },
  description: 'Sessions that signed-in users began. One over midnight counts once, on the day it began. Our own test users are left out.',
  numerator: count(sessions),
  filters: [isPresent(sessions.userId), isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'product',
  tags: ['engagement'],
})

/** How often a user comes by. */
export const sessionsPerUser = metric({
  name: 'sessionsPerUser',
  label: { en: 'Sessions per user', fr: 'Sessions par utilisateur' },
  description: 'How many sessions each user who came by began, on average.',
  numerator: sessionCount,
  denominator: countDistinct(sessions.userId),
  filters: [isPresent(sessions.userId), isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  format: rate,
  owner: 'product',
  tags: ['engagement'],
})
