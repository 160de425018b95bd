import { id, source, text, timestamp } from '../../src/definition/index.js'

const columns = {
  id: id(),
  member: text(),
  team: text('first line', 'data', 'billing', 'product', 'customer success', 'account management', 'onboarding'),
  createdAt: timestamp(),
  dueAt: timestamp(),
  completedAt: timestamp(),
}

/** What teams have to do: open from its creation until it is completed. */
export const tasks = source('tasks', {
  label: { en: 'Tasks', fr: 'Tâches' },
  description: {
    en: 'What the members of teams have to do, until when, and when they had done it.',
    fr: 'Ce que les membres des équipes ont à faire, pour quand, et quand ils l’ont fait.',
  },
  key: 'id',
  time: 'createdAt',
  states: { from: 'createdAt', to: 'completedAt' },
  columns,
})

/** The same tasks, each overdue from the moment it is due until it is completed: never, where that comes first. */
export const overdueTasks = source('overdueTasks', {
  label: { en: 'Overdue tasks', fr: 'Tâches en retard' },
  description: {
    en: 'The same tasks from the moment they are due, while they are not completed.',
    fr: 'Les mêmes tâches à partir de leur échéance, tant qu’elles ne sont pas accomplies.',
  },
  table: 'tasks',
  key: 'id',
  time: 'dueAt',
  states: { from: 'dueAt', to: 'completedAt' },
  columns,
})
