import { between, boolean, id, source, text, timestamp } from '../../src/definition/index.js'
import { accounts } from './accounts.js'

/** What customers wrote to support. `firstResponse` is null while nobody has answered. */
export const tickets = source('tickets', {
  label: { en: 'Tickets', fr: 'Tickets' },
  description: {
    en: 'What reached support by any channel: issues, general inquiries, and spam.',
    fr: 'Ce qui est arrivé au support par tous les canaux : problèmes, demandes générales et spam.',
  },
  key: 'id',
  time: 'openedAt',
  states: { from: 'openedAt', to: 'resolvedAt' },
  columns: {
    id: id(),
    accountId: id(),
    channel: text('e-mail', 'social', 'phone', 'chat'),
    topic: text('analytics', 'billing', 'editor', 'integrations', 'mobile app'),
    team: text('first line', 'data', 'billing', 'product'),
    kind: text('issue', 'general', 'spam'),
    priority: text('low', 'normal', 'high', 'urgent'),
    level: text('first', 'second'),
    openedAt: timestamp(),
    firstReplyAt: timestamp(),
    escalatedAt: timestamp(),
    resolvedAt: timestamp(),
    reopened: boolean(),
  },
  joins: { account: { to: accounts, by: 'accountId' } },
  computed: ({ openedAt, firstReplyAt }) => ({ firstResponse: between(openedAt, firstReplyAt) }),
})
