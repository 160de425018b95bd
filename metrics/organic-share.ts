import { count, is, isNot, metric, percentage } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { sessions } from './sources/sessions.js'

/** The share of visits that nobody paid for. */
export const organicShare = metric({
  name: 'organicShare',
  label: { en: 'Organic share of visits', fr: 'Part des visites organiques' },
  description: {
    en: 'The share of visits that came by an organic channel. Visits whose channel is not known count below the line only.',
    fr: 'Part des visites venues par un canal organique. Celles dont le canal est inconnu ne comptent qu’au dénominateur.',
  },
  synonyms: { en: ['organic traffic', 'SEO share'], fr: ['trafic organique', 'part du référencement naturel'] },
  example: {
    en: '2 of 5 visits come by an organic channel: 40 %.',
    fr: '2 visites sur 5 viennent par un canal organique : 40 %.',
  },
  numerator: count(sessions, is(sessions.channel.kind, 'organic')),
  denominator: count(sessions),
  filters: [isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [mobileUsers],
})
