import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { printResponse } from '../answer-text.js'
import { chooseAsk } from '../choose-ask.js'
import { type Flags, textFlag } from '../flags.js'
import type { Output } from '../output.js'
import { UsageError } from '../usage-error.js'

/** `etalon query`: asks and prints the answer. Resolves to the exit code: 1 where the answer has errors. */
export async function query(asked: string | undefined, flags: Flags, output: Output): Promise<number> {
  const variables = readVariables(textFlag(flags, 'variables'))
  const document = await readDocument(asked, textFlag(flags, 'file'))
  const isTable = flags.json !== true
  const { withRowKinds } = await import('../../graphql/selection/with-row-kinds.js')
  const response = await chooseAsk(flags, output)(isTable ? withRowKinds(document) : document, variables)
  if (!isTable) output.print(JSON.stringify(response, null, 2))
  else await printResponse(response, output)
  return (response.errors ?? []).length > 0 ? 1 : 0
}

async function readDocument(asked: string | undefined, file: string | undefined): Promise<string> {
  if (asked !== undefined && file !== undefined) throw new UsageError('Say either a query or --file: both hold the question.')
  const document = file === undefined ? await typed(asked) : readDocumentFile(file)
  if (document.trim() === '')
    throw new UsageError('There is nothing to ask: say a GraphQL query, "-" to read it from standard input, or --file.')
  return document
}

async function typed(asked: string | undefined): Promise<string> {
  if (asked === '-' || (asked === undefined && !process.stdin.isTTY)) return text(process.stdin)
  return asked ?? ''
}

function readDocumentFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UsageError(`The file "${file}" can not be read.`, { cause })
  }
}

function readVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {}
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below, in words.
  }
  throw new UsageError('--variables is no JSON object: one like \'{"count": 12}\' is expected.')
}
