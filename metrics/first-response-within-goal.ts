import { above, and, count, is, isIn, isPresent, metric, not, or, percentage } from '../src/definition/index.js'
import { country } from './dimensions/country.js'
import { level } from './dimensions/level.js'
import { plan } from './dimensions/plan.js'
import { priority } from './dimensions/priority.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { ticketChannel } from './dimensions/ticket-channel.js'
import { topic } from './dimensions/topic.js'
import { tickets } from './sources/tickets.js'

const minute = 60
const hour = 60 * minute

const answeredWithin = (seconds: number) => and(isPresent(tickets.firstResponse), not(above(tickets.firstResponse, seconds)))

/** The share of issues that were answered in time. */
export const firstResponseWithinGoal = metric({
  name: 'firstResponseWithinGoal',
  label: { en: 'First response within the goal', fr: 'Première réponse dans les délais' },
  description:
    'The share of tickets first answered in time: e-mail within 24 hours, social media within 60 minutes, phone within 3 minutes. Chat has no goal and is left out; a ticket without an answer is late.',
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
})
