import { average, isNot, isPresent, median, metric } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { sessions } from './sources/sessions.js'

const filters = [isPresent(sessions.userId), isPresent(sessions.length), isNot(sessions.user.isTest, true)]

/** How long sessions last on average. */
export const sessionDuration = metric({
  name: 'sessionDuration',
  label: { en: 'Session duration', fr: 'Durée des sessions' },
  description: 'How long the sessions of users last on average, from start to end. Sessions without an end are left out, not counted as 0.',
  numerator: average(sessions.length),
  filters,
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'product',
  tags: ['engagement'],
})

/** How long the middle one of all sessions lasts. */
export const sessionDurationMedian = metric({
  name: 'sessionDurationMedian',
  label: { en: 'Session duration, median', fr: 'Durée médiane des sessions' },
  description: 'Half of the sessions of users are shorter than this, half are longer: a few endless ones do not move it.',
  numerator: median(sessions.length),
  filters,
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'product',
  tags: ['engagement'],
})
