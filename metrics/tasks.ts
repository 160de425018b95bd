import { atEnd, count, isPresent, metric } from '../src/definition/index.js'
import { member } from './dimensions/member.js'
import { team } from './dimensions/team.js'
import { overdueTasks, tasks } from './sources/tasks.js'

/** What was done. */
export const tasksCompleted = metric({
  name: 'tasksCompleted',
  label: { en: 'Tasks completed', fr: 'Tâches accomplies' },
  description: 'Tasks completed in the period, whenever they were created.',
  numerator: count(tasks, isPresent(tasks.completedAt), { at: tasks.completedAt }),
  dimensions: [member, team],
  owner: 'operations',
  tags: ['operations'],
})

/** What is to be done. */
export const tasksOpen = metric({
  name: 'tasksOpen',
  label: { en: 'Open tasks', fr: 'Tâches ouvertes' },
  description: 'Tasks created but not completed by the end of the period.',
  numerator: atEnd(count(tasks)),
  dimensions: [member, team],
  owner: 'operations',
  tags: ['operations'],
})

/** What should have been done. */
export const tasksOverdue = metric({
  name: 'tasksOverdue',
  label: { en: 'Overdue tasks', fr: 'Tâches en retard' },
  description: 'Tasks that were due before the end of the period and not completed by then, whether or not they have been since.',
  numerator: atEnd(count(overdueTasks)),
  dimensions: [member, team],
  owner: 'operations',
  tags: ['operations'],
})
