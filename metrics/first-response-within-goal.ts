import { above, and, count, is, isIn, isPresent, metric, not, or, percentage } from '../src/definition/index.js'
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

const minute = 60
const hour = 60 * minute

const answeredWithin = (seconds: number) => and(isPresent(tickets.firstResponse), not(above(tickets.firstResponse, seconds)))

/** The share of issues that were answered in time. */
export const firstResponseWithinGoal = metric({
  name: 'firstResponseWithinGoal',
  label: { en: 'First response within the goal', fr: 'Première réponse dans les délais' },
  description: {
    en: 'The share of tickets first answered in time: e-mail within 24 hours, social media within 60 minutes, phone within 3 minutes. Chat has no goal and is left out; a ticket without an answer is late.',
    fr: 'Part des tickets dont la première réponse est arrivée à temps : e-mail en 24 heures, réseaux sociaux en 60 minutes, téléphone en 3 minutes. Le chat n’a pas d’objectif et est exclu ; un ticket sans réponse est en retard.',
  },
  synonyms: { en: ['SLA', 'SLA attainment', 'answered in time'], fr: ['SLA', 'respect des délais', 'réponses à temps'] },
  example: {
    en: 'An e-mail after 20 hours, a post after 30 minutes and calls after 2 and 10 minutes: 75 %.',
    fr: 'Un e-mail après 20 heures, un message après 30 minutes et des appels après 2 et 10 minutes : 75 %.',
  },
  numerator: count(
    tickets,
    or(
      and(is(tickets.channel, 'e-mail'), answeredWithin(24 * hour)),
      and(is(tickets.channel, 'social'), answeredWithin(60 * minute)),
      and(is(tickets.channel, 'phone'), answeredWithin(3 * minute)),
    ),
  ),
  denominator: count(tickets),
  filters: [is(tickets.kind, 'issue'), isIn(tickets.channel, ['e-mail', 'social', 'phone'])],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  format: percentage,
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
  goal: { direction: 'up', target: 0.85, by: '2025-12-31' },
})
