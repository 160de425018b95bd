import { count, is, isPresent, metric, percentage } from '../src/definition/index.js'
import { country } from './dimensions/country.js'
import { level } from './dimensions/level.js'
import { plan } from './dimensions/plan.js'
import { priority } from './dimensions/priority.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { ticketChannel } from './dimensions/ticket-channel.js'
import { topic } from './dimensions/topic.js'
import { tickets } from './sources/tickets.js'

/** How many issues customers reported. */
export const ticketCount = metric({
  name: 'tickets',
  label: { en: 'Tickets', fr: 'Tickets' },
  description: 'Issues that customers reported to support. Spam and general inquiries are left out.',
  numerator: count(tickets),
  filters: [is(tickets.kind, 'issue')],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  owner: 'support',
  tags: ['support'],
})

/** The share of issues that the first level could not settle. */
export const escalationRate = metric({
  name: 'escalationRate',
  label: { en: 'Escalation rate', fr: 'Taux d’escalade' },
  description: 'The share of tickets that the first level of support had to pass on, by the time the ticket was opened.',
  numerator: count(tickets, isPresent(tickets.escalatedAt)),
  denominator: count(tickets),
  filters: [is(tickets.kind, 'issue')],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  format: percentage,
  owner: 'support',
  tags: ['support'],
})
