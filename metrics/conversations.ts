import { count, metric } from '../src/definition/index.js'
import { country } from './dimensions/country.js'
import { level } from './dimensions/level.js'
import { plan } from './dimensions/plan.js'
import { priority } from './dimensions/priority.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { ticketChannel } from './dimensions/ticket-channel.js'
import { topic } from './dimensions/topic.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { payingPlans } from './segments/paying-plans.js'
import { contacts } from './sources/contacts.js'

/** How often somebody got in touch. */
export const conversations = metric({
  name: 'conversations',
  label: { en: 'Conversations', fr: 'Conversations' },
  description: {
    en: 'All contacts by every channel, the help centre among them. Those that became no ticket have neither topic nor team.',
    fr: 'Tous les contacts par tous les canaux, centre d’aide compris. Ceux qui ne sont pas devenus un ticket n’ont ni sujet ni équipe.',
  },
  synonyms: { en: ['contact volume', 'all contacts', 'interactions'], fr: ['volume de contacts', 'échanges', 'interactions'] },
  example: {
    en: 'Two contacts become tickets, two look into the help centre and one calls: 5.',
    fr: 'Deux contacts deviennent des tickets, deux consultent le centre d’aide et un appelle : 5.',
  },
  numerator: count(contacts),
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})
