import { dimension } from '../../src/definition/index.js'
import { overdueTasks, tasks } from '../sources/tasks.js'

/** Who has to do it. */
export const member = dimension('member', {
  label: { en: 'Team member', fr: 'Membre de l’équipe' },
  description: {
    en: 'The member of a team who has to do the task.',
    fr: 'Le membre d’une équipe qui doit faire la tâche.',
  },
  from: [tasks.member, overdueTasks.member],
})
