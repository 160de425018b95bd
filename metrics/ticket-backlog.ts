import { atEnd, count, is, metric } from '../src/definition/index.js'
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
import { tickets } from './sources/tickets.js'

/** How many issues wait to be resolved. */
export const ticketBacklog = metric({
  name: 'ticketBacklog',
  label: { en: 'Ticket backlog', fr: 'Tickets en attente' },
  description: {
    en: 'Issues that are open at the end of the period, whether or not they have been resolved since.',
    fr: 'Problèmes ouverts en fin de période, qu’ils aient été résolus depuis ou non.',
  },
  synonyms: { en: ['backlog', 'open tickets', 'unresolved tickets'], fr: ['tickets ouverts', 'tickets non résolus', 'stock de tickets'] },
  example: {
    en: 'Five issues are opened and three of them resolved before the month is over: 2.',
    fr: 'Cinq problèmes sont ouverts et trois résolus avant la fin du mois : 2.',
  },
  numerator: atEnd(count(tickets)),
  filters: [is(tickets.kind, 'issue')],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
  goal: { direction: 'down', target: 40, by: '2025-12-31' },
})
