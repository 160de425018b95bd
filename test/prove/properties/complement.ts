import type { FieldQuestion, FilterQuestion, Question } from '../../../src/request/question.js'
import { drawFilterQuestion } from '../question/filter.js'
import { askableOf } from '../question/question.js'
import { isAdditive } from './additive.js'
import { exactSum, lineOf } from './lines.js'
import { type Property, wholeQuestion } from './property.js'

/** What a filter lets through and what its opposite lets through are together everything, in every group, period and in the total. */
export const complement: Property = {
  name: 'p plus not p is the whole',
  check: async ({ question, asking, answer, pools, choose }) => {
    const metrics = question.fields.flatMap(({ metric }) => asking.catalog.metrics.get(metric) ?? [])
    const [metric] = metrics.filter((each) => isAdditive(each.metric))
    const { dimensions } = askableOf(metrics, asking.catalog)
    if (answer === null || metric === undefined || dimensions.length === 0) return 'not asked'
    const where =
      question.where !== null && choose((draw) => draw.chance(30))
        ? question.where
        : choose((draw) => drawFilterQuestion(draw, dimensions, pools))
    const field = (key: string, filter: FilterQuestion | null): FieldQuestion => ({
      key,
      metric: metric.metric.name,
      where: filter,
      segments: [],
    })
    const asked: Question = {
      ...wholeQuestion(question),
      where: null,
      fields: [field('all', null), field('p', where), field('not', { not: where })],
    }
    const { rows, total, statements } = await asking.one(asked)
    const all = [...rows, ...(total === null ? [] : [total])]
    const wrong = all.find(({ values: [whole, p, rest] }) => {
      if (whole?.exact == null || p?.exact == null || rest?.exact == null)
        return !(whole?.exact == null && (p?.exact == null || rest?.exact == null))
      return !exactSum([p.exact, rest.exact]).eq(whole.exact)
    })
    if (wrong === undefined) return null
    return {
      message: `not the whole: ${lineOf(wrong)}`,
      questions: [asked],
      got: all.map(lineOf),
      wanted: [],
      sql: statements.map(({ sql }) => sql),
    }
  },
}
