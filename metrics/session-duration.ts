import { average, isNot, isPresent, median, metric } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { sessions } from './sources/sessions.js'

const filters = [isPresent(sessions.userId), isPresent(sessions.length), isNot(sessions.user.isTest, true)]

/** How long sessions last on average. */
export const sessionDuration = metric({
  name: 'sessionDuration',
  label: { en: 'Session duration', fr: 'Durée des sessions' },
  description: {
    en: 'How long the sessions of users last on average, from start to end. Sessions without an end are left out, not counted as 0.',
    fr: 'Durée moyenne des sessions des utilisateurs, du début à la fin. Les sessions sans fin sont exclues et non comptées comme 0.',
  },
  synonyms: { en: ['time in app', 'session length', 'average session duration'], fr: ['temps passé', 'durée moyenne de session'] },
  example: {
    en: 'Sessions last 10, 20 and 60 minutes, and one is still open: 30 minutes.',
    fr: 'Des sessions durent 10, 20 et 60 minutes, une autre est encore ouverte : 30 minutes.',
  },
  numerator: average(sessions.length),
  filters,
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})

/** How long the middle one of all sessions lasts. */
export const sessionDurationMedian = metric({
  name: 'sessionDurationMedian',
  label: { en: 'Session duration, median', fr: 'Durée médiane des sessions' },
  description: {
    en: 'Half of the sessions of users are shorter than this, half are longer: a few endless ones do not move it.',
    fr: 'La moitié des sessions des utilisateurs sont plus courtes, l’autre moitié plus longues : quelques sessions interminables n’y changent rien.',
  },
  synonyms: { en: ['median session length', 'typical session'], fr: ['durée médiane de session', 'session typique'] },
  example: {
    en: 'Sessions last 10, 20 and 60 minutes, and one is still open: 20 minutes.',
    fr: 'Des sessions durent 10, 20 et 60 minutes, une autre est encore ouverte : 20 minutes.',
  },
  numerator: median(sessions.length),
  filters,
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'product',
  tags: ['engagement'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
