import { between, from, id, source, text, timestamp, when } from '../../src/definition/index.js'
import { channels } from './channels.js'
import { users } from './users.js'

/** The times that somebody came by: users, and visitors whom nobody knows. `length` is null for a session that is open or whose clock ran backwards. */
export const sessions = source('sessions', {
  label: { en: 'Sessions', fr: 'Sessions' },
  description: {
    en: 'Each time somebody used the app or the site, known or not, with the channel that brought them.',
    fr: 'Chaque fois que quelqu’un, connu ou non, a utilisé l’application ou le site, avec le canal qui l’a amené.',
  },
  key: 'id',
  time: 'startedAt',
  columns: {
    id: id(),
    visitorId: id(),
    userId: id(),
    startedAt: timestamp(),
    endedAt: timestamp(),
    source: id(),
    platform: text('ios', 'android', 'web'),
    receivedAt: timestamp(),
  },
  joins: {
    user: { to: users, by: 'userId' },
    channel: { to: channels, by: 'source' },
  },
  computed: ({ startedAt, endedAt }) => ({
    length: when(from(between(startedAt, endedAt), 0), between(startedAt, endedAt)),
  }),
})
