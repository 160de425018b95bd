import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import type { Catalog } from '../../src/catalog/catalog.js'
import { printResponse } from '../../src/cli/answer-text.js'
import { holdings, printDatabaseCheck } from '../../src/cli/commands/check.js'
import type { Output } from '../../src/cli/output.js'
import { type GraphqlResponse, readResponse } from '../../src/cli/response.js'
import { readReviewAnswer, reviewQuery } from '../../src/cli/review/review-answer.js'
import { reviewText } from '../../src/cli/review/review-text.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { withRowKinds } from '../../src/graphql/selection/with-row-kinds.js'
import { upperCase } from '../../src/kit/naming.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { withStatements } from './with-statements.js'

/** What a page asks: a catalogue over its database. All that it gives is text as a page prints it. */
export interface Company {
  /** The answer, or why it is refused, as `etalon query` prints it. */
  answer(question: string): Promise<string>
  /** The response, as `etalon query --json` prints it. */
  response(question: string): Promise<string>
  /** The SQL that answered, with its parameters. */
  statements(question: string): Promise<string>
  /** What `etalon review` prints for the words after it: a name, and perhaps `--at` a time. */
  review(words: string): Promise<string>
  /** What `etalon check` prints. */
  check(): Promise<string>
}

/** A catalogue over its database, ready to be asked. */
export function openCompany(catalog: Catalog, warehouse: Warehouse): Company {
  const { server, context } = createEtalon(
    { catalog, warehouse, limits: defaultLimits },
    { showStatements: true, log: (error) => console.error(error) },
  )
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<GraphqlResponse> => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: context({}) })
    const response = readResponse(JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null)))
    if (response === null) throw new Error('GraphQL gave no response.')
    return response
  }
  return {
    answer: async (question) => written(async (output) => printResponse(await ask(withRowKinds(question)), output)),
    response: async (question) => JSON.stringify(await ask(question), null, 2),
    statements: async (question) => statementsOf(await ask(withStatements(question))),
    review: async (words) => {
      const [, name = '', at = null] = REVIEWED.exec(words) ?? []
      const answer = readReviewAnswer(await ask(reviewQuery, { name: upperCase(name), at }))
      if (answer === null) throw new Error(`There is no page of "${words}".`)
      return stripVTControlCharacters(await reviewText(answer))
    },
    check: () => written((output) => printCheck(catalog, warehouse, output)),
  }
}

const REVIEWED = /^([\w-]+)(?: --at (\S+))?$/

/** What is printed, in lines and without colours. */
export async function written(work: (output: Output) => Promise<void>): Promise<string> {
  const lines: string[] = []
  const take = (line: string): void => void lines.push(line)
  await work({ print: take, note: take })
  return stripVTControlCharacters(lines.join('\n'))
}

async function printCheck(catalog: Catalog, warehouse: Warehouse, output: Output): Promise<void> {
  output.print(`ok ${holdings(catalog)}`)
  await printDatabaseCheck(catalog, warehouse, output)
}

const answered = z.record(z.string(), z.object({ statements: z.array(z.object({ sql: z.string(), parameters: z.array(z.unknown()) })) }))

function statementsOf({ data, errors }: GraphqlResponse): string {
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return Object.values(answered.parse(data))
    .flatMap(({ statements }) => statements.map(statementText))
    .join('\n\n')
}

function statementText({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }): string {
  return [sql, ...parameters.map((value, place) => `-- $${place + 1} is ${JSON.stringify(value)}`)].join('\n')
}
