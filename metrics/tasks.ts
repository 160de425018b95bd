import { atEnd, count, isPresent, metric } from '../src/definition/index.js'
import { member } from './dimensions/member.js'
import { team } from './dimensions/team.js'
import { overdueTasks, tasks } from './sources/tasks.js'

/** What was done. */
export const tasksCompleted = metric({
  name: 'tasksCompleted',
  label: { en: 'Tasks completed', fr: 'Tâches accomplies' },
  description: {
    en: 'Tasks completed in the period, whenever they were created.',
    fr: 'Tâches accomplies dans la période, quelle que soit la date de leur création.',
  },
  synonyms: { en: ['tasks done', 'finished tasks', 'throughput'], fr: ['tâches terminées', 'tâches finies'] },
  example: {
    en: 'Of six tasks three are completed in the month and one before it: 3.',
    fr: 'Sur six tâches, trois sont accomplies dans le mois et une avant : 3.',
  },
  numerator: count(tasks, isPresent(tasks.completedAt), { at: tasks.completedAt }),
  dimensions: [member, team],
  owner: 'operations',
  tags: ['operations'],
  usefulness: 'actionable',
})

/** What is to be done. */
export const tasksOpen = metric({
  name: 'tasksOpen',
  label: { en: 'Open tasks', fr: 'Tâches ouvertes' },
  description: {
    en: 'Tasks created but not completed by the end of the period.',
    fr: 'Tâches créées mais non accomplies à la fin de la période.',
  },
  synonyms: { en: ['to do', 'tasks worked on', 'work in progress'], fr: ['à faire', 'travail en cours'] },
  example: {
    en: 'Of six tasks four are completed before the month is over: 2.',
    fr: 'Sur six tâches, quatre sont accomplies avant la fin du mois : 2.',
  },
  numerator: atEnd(count(tasks)),
  dimensions: [member, team],
  owner: 'operations',
  tags: ['operations'],
  usefulness: 'actionable',
})

/** What should have been done. */
export const tasksOverdue = metric({
  name: 'tasksOverdue',
  label: { en: 'Overdue tasks', fr: 'Tâches en retard' },
  description: {
    en: 'Tasks that were due before the end of the period and not completed by then, whether or not they have been since.',
    fr: 'Tâches qui étaient dues avant la fin de la période et non accomplies à ce moment, qu’elles l’aient été depuis ou non.',
  },
  synonyms: { en: ['late tasks', 'past due'], fr: ['retards', 'tâches échues'] },
  example: {
    en: 'Of two tasks that are open at the end one was due before, the other is due later: 1.',
    fr: 'Des deux tâches ouvertes à la fin, l’une était due avant, l’autre l’est plus tard : 1.',
  },
  numerator: atEnd(count(overdueTasks)),
  dimensions: [member, team],
  owner: 'operations',
  tags: ['operations'],
  usefulness: 'actionable',
})
