import { dimension } from '../../src/definition/index.js'
import { accountDaily } from '../sources/account-daily.js'
import { subscriptions } from '../sources/subscriptions.js'
import { tickets } from '../sources/tickets.js'

/** The size of the account. */
export const segment = dimension('segment', {
  label: { en: 'Segment', fr: 'Segment' },
  description: {
    en: 'The size of the account: small business, mid-market or enterprise.',
    fr: 'La taille du compte : petite entreprise, entreprise moyenne ou grand compte.',
  },
  from: [tickets.account.segment, subscriptions.account.segment, accountDaily.account.segment],
})
