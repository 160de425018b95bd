import { dimension } from '../../src/definition/index.js'
import { accountDaily } from '../sources/account-daily.js'
import { contacts } from '../sources/contacts.js'
import { orderItems } from '../sources/order-items.js'
import { replies } from '../sources/replies.js'
import { soldByCategory } from '../sources/sold-by-category.js'
import { subscriptions } from '../sources/subscriptions.js'
import { surveys } from '../sources/surveys.js'
import { tickets } from '../sources/tickets.js'

/** The size of the account. */
export const segment = dimension('segment', {
  label: { en: 'Segment', fr: 'Segment' },
  description: {
    en: 'The size of the account, for users that of theirs: small business, mid-market or enterprise. Empty where nobody knows, and for users without an account.',
    fr: 'La taille du compte, pour les utilisateurs celle du leur : petite entreprise, entreprise moyenne ou grand compte. Vide si personne ne la connaît, et pour les utilisateurs sans compte.',
  },
  from: [
    tickets.account.segment,
    subscriptions.account.segment,
    accountDaily.account.segment,
    contacts.ticket.account.segment,
    replies.ticket.account.segment,
    orderItems.order.user.account.segment,
    soldByCategory.order.user.account.segment,
    surveys.user.account.segment,
  ],
})
