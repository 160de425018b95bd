import { count, metric } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { payingPlans } from './segments/paying-plans.js'
import { trials } from './sources/trials.js'

/** How many trials were begun. */
export const trialsStarted = metric({
  name: 'trialsStarted',
  label: { en: 'Trials started', fr: 'Essais commencés' },
  description: {
    en: 'Trials of a paid plan that began in the period, whether or not they led to a subscription.',
    fr: 'Essais d’une offre payante commencés dans la période, qu’ils mènent ou non à un abonnement.',
  },
  synonyms: { en: ['free trials', 'trial sign-ups', 'new trials'], fr: ['essais gratuits', 'nouveaux essais'] },
  example: {
    en: '21 trials begin in a week, whatever becomes of them: 21.',
    fr: '21 essais commencent dans la semaine, quelle que soit leur suite : 21.',
  },
  numerator: count(trials),
  dimensions: [plan, channel, channelKind, country],
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [payingPlans],
  goal: { direction: 'up', baseline: 3, target: 4, per: 'week', since: '2025-01-01', by: '2025-12-31' },
})
