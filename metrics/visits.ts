import { count, countDistinct, isNot, metric } from '../src/definition/index.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { sessions } from './sources/sessions.js'

/** How often anybody came by. */
export const visits = metric({
  name: 'visits',
  label: { en: 'Visits', fr: 'Visites' },
  description: {
    en: 'Every time somebody came by, whether we know them or not. Our own test users are left out.',
    fr: 'Chaque passage, que nous connaissions ou non la personne. Nos utilisateurs de test sont exclus.',
  },
  synonyms: { en: ['traffic', 'hits'], fr: ['trafic', 'fréquentation'] },
  example: {
    en: 'One user comes by three times, another once, and a stranger once: 5.',
    fr: 'Un utilisateur passe trois fois, un autre une fois et un inconnu une fois : 5.',
  },
  numerator: count(sessions),
  filters: [isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'vanity',
  segments: [mobileUsers],
})

/** How many different people or devices came by. */
export const visitors = metric({
  name: 'visitors',
  label: { en: 'Visitors', fr: 'Visiteurs' },
  description: {
    en: 'Different visitors who came by. One who comes back, or comes by two channels, counts once: visitors do not add up.',
    fr: 'Visiteurs différents venus dans la période. Qui revient, ou vient par deux canaux, compte une fois : les visiteurs ne s’additionnent pas.',
  },
  synonyms: { en: ['unique visitors', 'uniques', 'audience'], fr: ['visiteurs uniques', 'audience'] },
  example: {
    en: 'One user comes by three times, another once, and a stranger once: 3.',
    fr: 'Un utilisateur passe trois fois, un autre une fois et un inconnu une fois : 3.',
  },
  numerator: countDistinct(sessions.visitorId),
  filters: [isNot(sessions.user.isTest, true)],
  dimensions: [channel, channelKind, platform, country, plan],
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'vanity',
  segments: [mobileUsers],
})
