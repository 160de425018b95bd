import { randomStream } from './random.js'
import type { Survey } from './survey-table.js'
import type { User } from './users.js'

/** How often somebody is asked to recommend the company who was asked before. */
const againShare = 0.6

/** Who is asked whether they would recommend the company: often the same people again, so that it shows who changes their mind. Whoever has left is asked no more. */
export const withPanel = (surveys: readonly Survey[], users: readonly User[]): readonly Survey[] => {
  const random = randomStream('survey panel')
  const leftAt = new Map(users.map(({ id, deletedAt }) => [id, deletedAt]))
  const asked: number[] = []
  return surveys.map((survey) => {
    if (survey.kind !== 'nps' || survey.userId === null) return survey
    const known = asked.length > 0 && random.chance(againShare) ? random.pick(asked) : survey.userId
    const userId = (leftAt.get(known) ?? survey.sentAt) < survey.sentAt ? survey.userId : known
    if (userId === survey.userId) asked.push(userId)
    return { ...survey, userId }
  })
}
