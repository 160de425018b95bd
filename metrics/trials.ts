import { count, metric } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { trials } from './sources/trials.js'

/** How many trials were begun. */
export const trialsStarted = metric({
  name: 'trialsStarted',
  label: { en: 'Trials started', fr: 'Essais commencés' },
  description: 'Trials of a paid plan that began in the period, whether or not they led to a subscription.',
  numerator: count(trials),
  dimensions: [plan, channel, channelKind, country],
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', baseline: 3, target: 4, per: 'week', since: '2025-01-01', by: '2025-12-31' },
})
