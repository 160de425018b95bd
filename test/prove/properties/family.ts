import type { CatalogMetric } from '../../../src/catalog/catalog.js'
import type { Question } from '../../../src/request/question.js'
import type { Answer } from '../../../src/rows/answer.js'
import { askableOf, comparedIn } from '../question/question.js'
import { linesOf } from './lines.js'
import { type Difference, type Trial, wholeQuestion } from './property.js'

/** What was asked of metrics that belong together, and the answer. */
export interface AskedFamily {
  readonly question: Question
  readonly answer: Answer
}

type Metrics = readonly CatalogMetric[]

/** Asks for the metrics of one of some families, with as much of the case's question as is legal for them; null where there are none. */
export async function askFamily(
  { question, asking, answer, choose }: Trial,
  familiesIn: (metrics: Metrics) => readonly Metrics[],
): Promise<AskedFamily | null> {
  if (answer === null) return null
  const families = familiesIn([...asking.catalog.metrics.values()])
  if (families.length === 0) return null
  const metrics = choose((draw) => draw.one(families))
  const { dimensions, finest } = askableOf(metrics, asking.catalog)
  const names = dimensions.map(({ name }) => name)
  if (finest === null || (question.grain === 'hour' && finest !== 'hour')) return null
  const asked: Question = {
    ...wholeQuestion(question),
    fields: metrics.map(({ metric }) => ({ key: metric.name, metric: metric.name, where: null, segments: [] })),
    by: question.by.filter((name) => names.includes(name)),
    where: comparedIn(question.where).every((name) => names.includes(name)) ? question.where : null,
    segments: [],
  }
  const given = await asking.one(asked)
  return given.hasNextPage ? null : { question: asked, answer: given }
}

/** What does not hold of a family's answer. */
export function differenceAt(message: string, { question, answer }: AskedFamily): Difference {
  return { message, questions: [question], got: linesOf(answer), wanted: [], sql: answer.statements.map(({ sql }) => sql) }
}
