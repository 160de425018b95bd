import { dimension } from '../../src/definition/index.js'
import { contacts } from '../sources/contacts.js'
import { replies } from '../sources/replies.js'
import { retentionCosts } from '../sources/retention-costs.js'
import { subscriptions } from '../sources/subscriptions.js'
import { overdueTasks, tasks } from '../sources/tasks.js'
import { tickets } from '../sources/tickets.js'

/** The team that a ticket, a task or a customer was given to. */
export const team = dimension('team', {
  label: { en: 'Team', fr: 'Équipe' },
  description: {
    en: 'The team that a ticket or task was given to, or that sees to it that a customer stays.',
    fr: 'L’équipe à qui un ticket ou une tâche est confié, ou qui veille à garder un client.',
  },
  from: [tickets.team, tasks.team, overdueTasks.team, retentionCosts.team, subscriptions.team, contacts.ticket.team, replies.ticket.team],
})
