import { average, is, median, metric, percentile } from '../src/definition/index.js'
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

/** In seconds, as all durations. */
const hour = 3600

const filters = [is(tickets.kind, 'issue')]
const dimensions = [ticketChannel, topic, team, priority, level, country, plan, segment]

/** How long customers wait on average. */
export const firstResponseTime = metric({
  name: 'firstResponseTime',
  label: { en: 'First response time', fr: 'Délai de première réponse' },
  description: {
    en: 'How long customers wait on average for the first answer to a ticket. Tickets without an answer are left out, not counted as 0.',
    fr: 'Temps moyen que les clients attendent la première réponse à un ticket, selon la date d’ouverture. Les tickets sans réponse sont exclus et non comptés comme 0.',
  },
  synonyms: { en: ['FRT', 'first reply time', 'time to first response'], fr: ['FRT', 'temps de première réponse'] },
  example: {
    en: 'Eleven customers wait 44 hours together, and a twelfth still does: 4 hours.',
    fr: 'Onze clients attendent 44 heures en tout, et un douzième attend encore : 4 heures.',
  },
  numerator: average(tickets.firstResponse),
  filters,
  dimensions,
  goal: { direction: 'down', for: [{ dimension: ticketChannel, targets: { 'e-mail': 24 * hour, social: hour, phone: 180 } }] },
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})

/** How long the customer in the middle waits. */
export const firstResponseTimeMedian = metric({
  name: 'firstResponseTimeMedian',
  label: { en: 'First response time, median', fr: 'Délai médian de première réponse' },
  description: {
    en: 'Half of the customers who were answered waited less than this for the first answer, half waited longer.',
    fr: 'La moitié des clients qui ont reçu une réponse ont attendu moins que cela la première, l’autre moitié plus.',
  },
  synonyms: { en: ['median first reply time', 'typical wait'], fr: ['temps médian de première réponse', 'attente typique'] },
  example: {
    en: 'Of eleven waits five are shorter than 2 hours and five longer: 2 hours.',
    fr: 'Sur onze attentes, cinq sont plus courtes que 2 heures et cinq plus longues : 2 heures.',
  },
  numerator: median(tickets.firstResponse),
  filters,
  dimensions,
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})

/** How long the slowest tenth waits at least. */
export const firstResponseTimeP90 = metric({
  name: 'firstResponseTimeP90',
  label: { en: 'First response time, 90th percentile', fr: 'Délai de première réponse, 90e centile' },
  description: {
    en: 'Nine of ten customers who were answered waited no longer than this for the first answer.',
    fr: 'Neuf clients sur dix qui ont reçu une réponse n’ont pas attendu la première plus longtemps.',
  },
  synonyms: { en: ['P90 first reply time', 'slowest tenth'], fr: ['P90 de première réponse', 'dixième le plus lent'] },
  example: {
    en: 'The longest of eleven waits are 4, 10 and 17 hours: 10 hours.',
    fr: 'Les plus longues de onze attentes sont de 4, 10 et 17 heures : 10 heures.',
  },
  numerator: percentile(tickets.firstResponse, 0.9),
  filters,
  dimensions,
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})
