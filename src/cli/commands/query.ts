import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { printResponse } from '../answer-text.js'
import { askServer, NoServer } from '../ask-server.js'
import { embeddedPlace } from '../embedded-place.js'
import { type Flags, textFlag, withFlags } from '../flags.js'
import type { Output } from '../output.js'
import type { Ask, GraphqlResponse } from '../response.js'
import { announcedServer } from '../server-file.js'
import { readSettings, type Settings } from '../settings.js'
import { UsageError } from '../usage-error.js'

/** `etalon query`: asks and prints the answer. Resolves to the exit code: 1 where the answer has errors. */
export async function query(asked: string | undefined, flags: Flags, output: Output): Promise<number> {
  const variables = readVariables(textFlag(flags, 'variables'))
  const document = await readDocument(asked, textFlag(flags, 'file'))
  const response = await answer(document, variables, flags, output)
  if (flags.json === true) output.print(JSON.stringify(response, null, 2))
  else await printResponse(response, output)
  return (response.errors ?? []).length > 0 ? 1 : 0
}

async function answer(document: string, variables: Record<string, unknown>, flags: Flags, output: Output): Promise<GraphqlResponse> {
  const url = textFlag(flags, 'url')
  if (url !== undefined) return askServer(url)(document, variables)
  const settings = readSettings(withFlags(process.env, flags))
  const memory = flags.memory === true
  const neighbour = memory ? null : askNeighbour(settings)
  try {
    if (neighbour !== null) return await neighbour(document, variables)
  } catch (cause) {
    // It ended a moment ago, or left its word behind: then the database is free.
    if (!(cause instanceof NoServer)) throw cause
  }
  const { askInProcess } = await import('../ask-in-process.js')
  return askInProcess({ settings, memory, progress: output.note })(document, variables)
}

// The embedded database can be open once only: where a server of this folder has it, that server is asked.
function askNeighbour(settings: Settings): Ask | null {
  if (settings.databaseUrl !== null || settings.config !== null) return null
  const server = announcedServer(embeddedPlace())
  if (server === null) return null
  if (settings.timeZone !== null && settings.timeZone !== server.timeZone) {
    throw new UsageError(
      `The database is open in a server whose time zone is "${server.timeZone}", not "${settings.timeZone}": stop it, or ask with timeZone: "${settings.timeZone}".`,
    )
  }
  return askServer(server.url)
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
