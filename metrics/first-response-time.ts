import { average, is, median, metric, percentile } from '../src/definition/index.js'
import { country } from './dimensions/country.js'
import { level } from './dimensions/level.js'
import { plan } from './dimensions/plan.js'
import { priority } from './dimensions/priority.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { ticketChannel } from './dimensions/ticket-channel.js'
import { topic } from './dimensions/topic.js'
import { tickets } from './sources/tickets.js'

/** In seconds, as all durations. */
const hour = 3600

const filters = [is(tickets.kind, 'issue')]
const dimensions = [ticketChannel, topic, team, priority, level, country, plan, segment]

/** How long customers wait on average. */
export const firstResponseTime = metric({
  name: 'firstResponseTime',
  label: { en: 'First response time', fr: 'Délai de première réponse' },
  description:
    'How long customers wait on average for the first answer to a ticket. Tickets without an answer are left out, not counted as 0.',
  numerator: average(tickets.firstResponse),
  filters,
  dimensions,
  goal: { direction: 'down', for: [{ dimension: ticketChannel, targets: { 'e-mail': 24 * hour, social: hour, phone: 180 } }] },
  owner: 'support',
  tags: ['support'],
})

/** How long the customer in the middle waits. */
export const firstResponseTimeMedian = metric({
  name: 'firstResponseTimeMedian',
  label: { en: 'First response time, median', fr: 'Délai médian de première réponse' },
  description: 'Half of the customers who were answered waited less than this for the first answer, half waited longer.',
  numerator: median(tickets.firstResponse),
  filters,
  dimensions,
  owner: 'support',
  tags: ['support'],
})

/** How long the slowest tenth waits at least. */
export const firstResponseTimeP90 = metric({
  name: 'firstResponseTimeP90',
  label: { en: 'First response time, 90th percentile', fr: 'Délai de première réponse, 90e centile' },
  description: 'Nine of ten customers who were answered waited no longer than this for the first answer.',
  numerator: percentile(tickets.firstResponse, 0.9),
  filters,
  dimensions,
  owner: 'support',
  tags: ['support'],
})
