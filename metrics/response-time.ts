import { average, is, metric } from '../src/definition/index.js'
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
import { replies } from './sources/replies.js'

/** How long customers wait for any answer. */
export const responseTime = metric({
  name: 'responseTime',
  label: { en: 'Response time', fr: 'Délai de réponse' },
  description: {
    en: 'How long customers wait on average for an answer, over all answers in tickets, by the time of asking. Questions without an answer are left out, not counted as 0.',
    fr: 'Attente moyenne d’une réponse, sur toutes les réponses des tickets, à la date de la question. Les questions sans réponse sont exclues, et non comptées pour 0.',
  },
  synonyms: { en: ['reply time', 'average response time', 'ART'], fr: ['temps de réponse', 'délai moyen de réponse'] },
  example: {
    en: 'Three questions are answered after 1, 2 and 6 hours, and a fourth is not: 3 hours.',
    fr: 'Trois questions reçoivent une réponse après 1, 2 et 6 heures, une quatrième non : 3 heures.',
  },
  numerator: average(replies.wait),
  filters: [is(replies.ticket.kind, 'issue')],
  dimensions: [ticketChannel, topic, team, priority, level, country, plan, segment],
  owner: 'support',
  tags: ['support'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})
