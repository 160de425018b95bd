import { countDistinct, is, isNot, metric } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { variant } from './dimensions/variant.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { events } from './sources/events.js'

/** How many carts were filled. */
export const carts = metric({
  name: 'carts',
  label: { en: 'Carts', fr: 'Paniers' },
  description: {
    en: 'Different carts that something was put into, bought or not, by the time at which it was. Events that were delivered twice count once; our own test users are left out.',
    fr: 'Paniers différents dans lesquels quelque chose a été mis, achetés ou non, selon la date. Un événement livré deux fois compte une fois ; nos utilisateurs de test sont exclus.',
  },
  synonyms: { en: ['baskets', 'carts filled'], fr: ['paniers remplis'] },
  example: {
    en: 'Five carts are filled, one of them twice: 5.',
    fr: 'Cinq paniers sont remplis, dont un deux fois : 5.',
  },
  numerator: countDistinct(events.cartId),
  filters: [is(events.name, 'cart'), isNot(events.user.isTest, true)],
  dimensions: [platform, country, plan, channel, channelKind, campaign, variant],
  owner: 'product',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
