import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import type { PgliteAnswer, PgliteRequest, PgliteWorkerData } from './pglite-messages.js'
import { sessionSettings, settingCommands } from './session-settings.js'
import { asText, type TextRow, textQuery } from './text-query.js'

// A quarter of the engine's own default: it is touched whole at the start, which costs 100 MB and most of the time of opening.
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

// The embedded database in its own thread. pg speaks to it as to a server, so that parameters and values are written as there.
async function open({ folder, dump }: PgliteWorkerData): Promise<pg.Client> {
  const database = await PGlite.create({
    startParams: START,
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(dump === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(dump)]) }),
  })
  const client = new pg.Client({ ...createPgConfig(database), types: asText })
  await client.connect()
  await client.query(settingCommands(sessionSettings))
  return client
}

async function answer(client: pg.Client, request: PgliteRequest): Promise<PgliteAnswer> {
  try {
    if (request.kind === 'execute') return { kind: 'rows', rows: (await client.query<TextRow>(textQuery(request))).rows }
    await client.query(request.text)
    return { kind: 'rows', rows: [] }
  } catch (cause) {
    return failed(cause)
  }
}

// A thread hands an error over without its SQLSTATE.
function failed(cause: unknown): PgliteAnswer {
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  return { kind: 'failed', message: cause instanceof Error ? cause.message : String(cause), code }
}

function say(message: PgliteAnswer): void {
  parentPort?.postMessage(message)
}

try {
  const client = await open(workerData)
  parentPort?.on('message', (request: PgliteRequest) => void answer(client, request).then(say))
  say({ kind: 'ready' })
} catch (cause) {
  say(failed(cause))
}
