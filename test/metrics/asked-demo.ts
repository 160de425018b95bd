import type { Knex } from 'knex'
import { seedDemo } from '../../migrations/demo/seed.js'
import { migrationSource } from '../../migrations/index.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import { type Answering, answerQuestions } from '../../src/graphql/answer-questions.js'
import { createEtalon, type Etalon } from '../../src/graphql/create-etalon.js'
import { Refusals } from '../../src/graphql/refusals.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Question } from '../../src/request/question.js'
import type { Answer } from '../../src/rows/answer.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import type { TestEngine } from '../databases/test-engine.js'

/** A question to the demo company: its metrics by name, and whatever is not the default (over all time, no grain, no groups). */
export type DemoQuestion = { readonly metrics: readonly string[] } & Partial<Omit<Question, 'fields'>>

/** Asks the demo company one question; a refusal or a failure is thrown. */
export type Ask = (question: DemoQuestion) => Promise<Answer>

/** The demo company on one engine, ready to be asked. */
export interface AskedDemo {
  readonly ask: Ask
  /** The data of a GraphQL document, of which the caller says what it looks like; what is wrong with it is thrown. */
  readonly query: <T>(document: string) => Promise<T>
  close(): Promise<void>
}

/** Makes the small demo company on an engine, and answers questions to a catalogue from it. */
export function openDemo(engine: TestEngine, definition: CatalogDefinition): Promise<AskedDemo> {
  return openFilled(engine, definition, (knex) => seedDemo(knex, { size: 'small' }))
}

/** The same with the demo company's tables, which the caller fills. */
export async function openFilled(
  engine: TestEngine,
  definition: CatalogDefinition,
  fill: (knex: Knex) => Promise<void>,
): Promise<AskedDemo> {
  const { warehouse, close } = await engine.openDatabaseWithKnex(async (knex) => {
    await knex.migrate.latest({ migrationSource })
    await fill(knex)
  })
  return askedAt(warehouse, definition, close)
}

/** The demo company of an open warehouse. */
export function askedAt(warehouse: Warehouse, definition: CatalogDefinition, close = () => warehouse.close()): AskedDemo {
  const answering = { catalog: openCatalog(definition), warehouse, limits: defaultLimits }
  const ask: Ask = async (question) => {
    const [answer] = await answerQuestions(answering, [whole(question)], { context: {} })
    if (answer instanceof Refusals) throw new Error(`It was refused: ${answer.message}`)
    if (answer instanceof Error || answer === undefined) throw answer ?? new Error('There is no answer.')
    return answer
  }
  return { ask, query: querying(answering), close }
}

function querying(answering: Answering): AskedDemo['query'] {
  let etalon: Etalon | null = null
  return async <T>(query: string) => {
    etalon ??= createEtalon(answering, { log: (error) => console.error(error) })
    const { body } = await etalon.server.executeOperation({ query }, { contextValue: etalon.context({}) })
    const text = JSON.stringify(body.kind === 'single' ? body.singleResult : null)
    const { data, errors }: { readonly data: T; readonly errors?: unknown } = JSON.parse(text)
    if (errors !== undefined) throw new Error(`It was refused: ${JSON.stringify(errors)}`)
    return data
  }
}

function whole({ metrics, ...rest }: DemoQuestion): Question {
  return {
    ...{ range: { all: true }, grain: null, by: [], where: null, segments: [], timeZone: null, calendar: null, currency: null },
    ...{ having: null, top: null, subtotals: [], orderBy: [], first: 5_000, after: null },
    wants: { rows: true, total: true, totalCount: true },
    ...rest,
    fields: metrics.map((metric) => ({ key: metric, metric, where: null, segments: [] })),
  }
}
