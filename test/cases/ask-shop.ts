import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.js'
import { type Answering, answerQuestions } from '../../src/graphql/answer-questions.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Answer } from '../../src/rows/answer.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { ask } from '../conformance/asking.js'
import { engines } from '../databases/engines.js'
import type { Execute, TestDatabase } from '../databases/test-engine.js'
import { type Asked, questionOf } from './asked.js'
import { agree, type Line, linesOf, type Shown } from './lines.js'
import { shop } from './shop/catalog.js'
import { shopTables } from './shop/tables.js'

/** A question and the SQL that an analyst would write for it: both give the same rows. */
export interface Case {
  readonly name: string
  readonly asked: Asked
  readonly sql: string
  readonly shown?: Shown
}

/** The engines that are here, each with a warehouse on the same data. */
export interface Opened {
  readonly name: string
  readonly warehouse: Warehouse
}

/** Fills the shop. */
export const loadShop = async (execute: Execute): Promise<void> => {
  await execute(shopTables)
  await execute('analyze')
}

/** A block of tests over one data set, opened once on every engine that is here. */
export function describeOn(
  name: string,
  load: (execute: Execute) => Promise<void>,
  tests: (opened: () => readonly Opened[]) => void,
): void {
  describe(name, () => {
    const here = engines.filter((engine) => engine.available)
    let databases: readonly TestDatabase[] = []
    beforeAll(async () => {
      databases = await Promise.all(here.map((engine) => engine.openDatabase(load)))
    })
    afterAll(async () => {
      await Promise.all(databases.map((database) => database.close()))
    })
    tests(() => databases.map(({ warehouse }, index) => ({ name: here[index]?.name ?? '', warehouse })))
  })
}

/** The answer to one question; throws what it was refused or failed with. */
export async function answer(warehouse: Warehouse, asked: Asked, catalog: Catalog = shop): Promise<Answer> {
  const answering: Answering = { catalog, warehouse, limits: defaultLimits }
  const [first] = await answerQuestions(answering, [questionOf(asked)], { context: {} })
  if (first === undefined || first instanceof Error) throw first ?? new Error('There is no answer.')
  return first
}

/** Runs cases: on every engine the answer's rows are those of the hand-written SQL, and the engines' answers are the same. */
export function runCases(opened: () => readonly Opened[], cases: readonly Case[], catalog: Catalog = shop): void {
  it.each(cases)('$name', async ({ asked, sql, shown }) => {
    const answers: (readonly Line[])[] = []
    for (const { name, warehouse } of opened()) {
      const given = await answer(warehouse, asked, catalog)
      const lines = linesOf(given, shown)
      expectSame(`on ${name}`, lines, await ask(warehouse, sql), given)
      answers.push(lines)
    }
    const [one, other] = answers
    if (one !== undefined && other !== undefined) expect(agree(one, other), 'the engines differ').toBe(true)
  })
}

/** Fails with both row sets and the SQL that ran where rows differ. */
export function expectSame(where: string, lines: readonly Line[], oracle: readonly Line[], given: Answer): void {
  if (agree(lines, oracle)) return
  const statements = given.statements.map(({ sql, parameters }) => `${sql}\n${JSON.stringify(parameters).slice(0, 600)}`)
  expect.fail(
    `rows differ ${where}\nanswer:\n${table(lines)}\nby hand:\n${table(oracle)}\n${differing(lines, oracle)}\n${statements.join('\n')}`,
  )
}

const table = (lines: readonly Line[]): string =>
  [`${lines.length} rows`, ...lines.slice(0, 40).map((line) => JSON.stringify(line))].join('\n')

function differing(lines: readonly Line[], oracle: readonly Line[]): string {
  const first = lines.findIndex((line, index) => !agree([line], [oracle[index] ?? []]))
  return first < 0 ? '' : `first at ${first}: ${JSON.stringify(lines[first])} / ${JSON.stringify(oracle[first] ?? null)}`
}
