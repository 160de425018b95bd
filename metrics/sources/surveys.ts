import { id, number, source, text, timestamp } from '../../src/definition/index.js'
import { users } from './users.js'

/** Surveys sent to users, answered or not. `score` is what the survey tool delivers; `points` is the number that it spells, else null. An answer that tells a person’s sentiment has the time of it in `sentimentAt`, and holds until the next one of that person. */
export const surveys = source('surveys', {
  label: { en: 'Surveys', fr: 'Enquêtes' },
  description: {
    en: 'Each question that a user was asked, at the time of sending, with the answer if there is one.',
    fr: 'Chaque question posée à un utilisateur, à la date de l’envoi, avec la réponse s’il y en a une.',
  },
  key: 'id',
  time: 'sentAt',
  states: { at: 'sentimentAt', of: 'userId' },
  columns: {
    id: id(),
    userId: id(),
    sentAt: timestamp(),
    answeredAt: timestamp(),
    kind: text('nps', 'csat', 'ces', 'love'),
    category: text('analytics', 'billing', 'editor', 'integrations', 'mobile app'),
    channel: text('in-app', 'e-mail'),
    score: text(),
    comment: text(),
    sentiment: text('fan', 'neutral', 'at risk'),
    sentimentAt: timestamp(),
    appVersion: text(),
  },
  joins: { user: { to: users, by: 'userId' } },
  computed: ({ score }) => ({ points: number(score) }),
})
