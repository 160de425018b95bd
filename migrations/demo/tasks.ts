import { beginning, day, now } from './instant.js'
import { momentBetween } from './moment.js'
import { randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { type RowOf, table } from './table.js'

export const taskTable = table('tasks', {
  id: 'integer',
  member: 'text',
  team: 'text',
  createdAt: 'timestamptz',
  dueAt: 'timestamptz',
  completedAt: 'timestamptz?',
})
export type Task = RowOf<typeof taskTable>

const members: readonly (readonly [member: string, team: string])[] = [
  ['Nadia Berg', 'first line'],
  ["Liam O'Neill", 'first line'],
  ['Sana Qureshi', 'data'],
  ['Tomás Rivas', 'billing'],
  ['Yuki Mori', 'product'],
  ['Ada Ferro', 'customer success'],
  ['Ben Osei', 'account management'],
  ['Chiara Lund', 'onboarding'],
]

/** The tasks, in order of creation: two in three done in time, nearly all others late. Trap: what was overdue once is mostly done by now. */
export const makeTasks = ({ tasks: count }: DemoVolume): readonly Task[] => {
  const random = randomStream('tasks')
  return Array.from({ length: count }, () => momentBetween(random, beginning + 2 * day, now - day))
    .toSorted((one, other) => one - other)
    .map((createdAt, index) => {
      const [member, team] = random.pick(members)
      const term = random.integer(2, 20) * day
      const fate = random.unit()
      const time = fate < 0.66 ? random.integer(3600, term) : term + random.integer(3600, 40 * day)
      const completedAt = fate < 0.975 && createdAt + time < now ? createdAt + time : null
      return { id: index + 1, member, team, createdAt, dueAt: createdAt + term, completedAt }
    })
}
