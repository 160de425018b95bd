import type { Question } from '../../../src/request/question.js'
import type { Draw } from '../draw.js'
import { drawQuestion, legalMetrics } from '../question/question.js'
import type { Property, Trial } from './property.js'
import { differenceBetween, firstDifference } from './same-rows.js'

/** A question that shares a request with others gets the answer that it gets alone. */
export const batchIsAlone: Property = {
  name: 'in a batch as alone',
  check: async (trial) => {
    const { question, asking, answer, choose } = trial
    if (answer === null) return 'not asked'
    const questions = choose((draw) => batchOf(draw, trial))
    const answers = await asking.all(questions)
    const got = answers[questions.indexOf(question)]
    const wrong = (message: string) => ({ message, questions, got: [], wanted: [], sql: [] })
    if (got === undefined || got instanceof Error) return wrong(`fails in a batch: ${got?.message} ${String(got?.cause ?? '')}`)
    const message = firstDifference(got, answer)
    return message === null ? null : differenceBetween(message, got, answer, questions)
  },
}

function batchOf(draw: Draw, { question, asking, pools }: Trial): readonly Question[] {
  const legal = legalMetrics(question, asking.catalog)
  const alike = draw.many(1, 2, (): Question => {
    const fields = draw.some(legal, 1, 2).map(({ metric }) => ({ key: metric.name, metric: metric.name, where: null, segments: [] }))
    return {
      ...question,
      fields: fields.length === 0 ? question.fields : fields,
      wants: { rows: draw.chance(70), total: true, totalCount: draw.chance(50) },
    }
  })
  const strangers = draw.chance(50) ? [drawQuestion(draw, asking.catalog, pools)] : []
  const all = [question, ...alike, ...strangers]
  return draw.some(all, all.length, all.length)
}
