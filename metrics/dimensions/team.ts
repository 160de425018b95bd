import { dimension } from '../../src/definition/index.js'
import { tickets } from '../sources/tickets.js'

/** The team that the ticket was given to. */
export const team = dimension('team', {
  label: { en: 'Team', fr: 'Équipe' },
  description: 'The team that the ticket was given to.',
  from: [tickets.team],
})
