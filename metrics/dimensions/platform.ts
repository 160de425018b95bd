import { dimension } from '../../src/definition/index.js'
import { adSpend } from '../sources/ad-spend.js'
import { events } from '../sources/events.js'
import { installs } from '../sources/installs.js'
import { orderItems } from '../sources/order-items.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'
import { soldByCategory } from '../sources/sold-by-category.js'
import { surveys } from '../sources/surveys.js'
import { users } from '../sources/users.js'

/** What the app runs on: iOS, Android or the web. */
export const platform = dimension('platform', {
  label: { en: 'Platform', fr: 'Plateforme' },
  description: {
    en: 'What the session, event or install ran on, or the campaign is for; for everything else what the user signed up on.',
    fr: 'Ce sur quoi tournait la session, l’événement ou l’installation, ou que vise la campagne ; pour tout le reste, ce sur quoi l’utilisateur s’est inscrit.',
  },
  from: [
    sessions.platform,
    orders.user.platform,
    refunds.order.user.platform,
    surveys.user.platform,
    installs.platform,
    events.platform,
    users.platform,
    adSpend.campaign.platform,
    orderItems.order.user.platform,
    soldByCategory.order.user.platform,
  ],
})
