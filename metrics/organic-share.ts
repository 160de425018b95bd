import { count, is, isNot, metric, percentage } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { sessions } from './sources/sessions.js'

/** The share of visits that nobody paid for. */
export const organicShare = metric({
  name: 'organicShare',
  label: { en: 'Organic share of visits', fr: 'Part des visites organiques' },
  description: 'The share of visits that came by an organic channel. Visits whose channel is not known count below the line only.',
  numerator: count(sessions, is(sessions.channel.kind, 'organic')),
  denominator: count(sessions),
  filters: [isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
})
