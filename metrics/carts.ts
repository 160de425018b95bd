import { countDistinct, is, isNot, metric } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { variant } from './dimensions/variant.js'
import { events } from './sources/events.js'

/** How many carts were filled. */
export const carts = metric({
  name: 'carts',
  label: { en: 'Carts', fr: 'Paniers' },
  description:
    'Different carts that something was put into, bought or not, by the time at which it was. Events that were delivered twice count once; our own test users are left out.',
  numerator: countDistinct(events.cartId),
  filters: [is(events.name, 'cart'), isNot(events.user.isTest, true)],
  dimensions: [platform, country, plan, channel, channelKind, campaign, variant],
  owner: 'product',
  tags: ['acquisition'],
})
