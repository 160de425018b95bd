import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'
import { refunds } from '../sources/refunds.js'
import { sessions } from '../sources/sessions.js'
import { surveys } from '../sources/surveys.js'

/** What the app runs on: iOS, Android or the web. */
export const platform = dimension('platform', {
  label: { en: 'Platform', fr: 'Plateforme' },
  description: 'What the session ran on; for everything else what the user signed up on.',
  from: [sessions.platform, orders.user.platform, refunds.order.user.platform, surveys.user.platform],
})
