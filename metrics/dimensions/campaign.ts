import { dimension } from '../../src/definition/index.js'
import { adSpend } from '../sources/ad-spend.js'
import { events } from '../sources/events.js'
import { installs } from '../sources/installs.js'
import { leads } from '../sources/leads.js'
import { orderItems } from '../sources/order-items.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { soldByCategory } from '../sources/sold-by-category.js'
import { surveys } from '../sources/surveys.js'
import { users } from '../sources/users.js'

/** The campaign that brought somebody, by its name. */
export const campaign = dimension('campaign', {
  label: { en: 'Campaign', fr: 'Campagne' },
  description: {
    en: 'The campaign that money was spent on, or that brought the lead or the user at sign-up. Empty for those who came by none.',
    fr: 'La campagne pour laquelle on a dépensé, ou qui a amené le prospect ou l’utilisateur à son inscription. Vide pour ceux venus sans campagne.',
  },
  from: [
    adSpend.campaign.name,
    users.campaign.name,
    leads.campaign.name,
    installs.user.campaign.name,
    events.user.campaign.name,
    orders.user.campaign.name,
    refunds.order.user.campaign.name,
    orderItems.order.user.campaign.name,
    soldByCategory.order.user.campaign.name,
    surveys.user.campaign.name,
  ],
})
