import { count, countDistinct, isNot, metric } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { sessions } from './sources/sessions.js'

/** How often anybody came by. */
export const visits = metric({
  name: 'visits',
  label: { en: 'Visits', fr: 'Visites' },
  description: 'Every time somebody came by, whether we know them or not. Our own test users are left out.',
  numerator: count(sessions),
  filters: [isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'growth',
  tags: ['acquisition', 'vanity'],
})

/** How many different people or devices came by. */
export const visitors = metric({
  name: 'visitors',
  label: { en: 'Visitors', fr: 'Visiteurs' },
  description: 'Different visitors who came by. One who comes back, or comes by two channels, counts once: visitors do not add up.',
  numerator: countDistinct(sessions.visitorId),
  filters: [isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'growth',
  tags: ['acquisition', 'vanity'],
})
