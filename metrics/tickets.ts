import { count, is, isPresent, metric, percentage } from '../src/definition/index.js'
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

/** How many issues customers reported. */
export const ticketCount = metric({
  name: 'tickets',
  label: { en: 'Tickets', fr: 'Tickets' },
  description: {
    en: 'Issues that customers reported to support. Spam and general inquiries are left out.',
    fr: 'Problèmes que les clients ont signalés au support, dans la période de l’ouverture. Le spam et les demandes générales sont exclus.',
  },
  synonyms: {
    en: ['support tickets', 'support requests', 'cases', 'issues'],
    fr: ['demandes au support', 'incidents', 'tickets de support'],
  },
  example: {
    en: 'Five issues, a piece of spam and a general inquiry reach support: 5.',
    fr: 'Cinq problèmes, un spam et une demande générale arrivent au support : 5.',
  },
  numerator: count(tickets),
  filters: [is(tickets.kind, 'issue')],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})

/** The share of issues that the first level could not settle. */
export const escalationRate = metric({
  name: 'escalationRate',
  label: { en: 'Escalation rate', fr: 'Taux d’escalade' },
  description: {
    en: 'The share of tickets that the first level of support had to pass on, by the time the ticket was opened.',
    fr: 'Part des tickets que le premier niveau du support a dû transmettre, selon la date d’ouverture du ticket.',
  },
  synonyms: { en: ['escalations', 'escalated tickets'], fr: ['escalades', 'part des tickets escaladés'] },
  example: {
    en: '1 of 5 tickets is passed on: 20 %.',
    fr: '1 ticket sur 5 est transmis : 20 %.',
  },
  numerator: count(tickets, isPresent(tickets.escalatedAt)),
  denominator: count(tickets),
  filters: [is(tickets.kind, 'issue')],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  format: percentage,
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})
