import { pino } from 'pino'
import type { Answering } from '../../src/graphql/answer-questions.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { type RunningServer, startServer } from '../../src/server/start-server.js'

/** Serves a catalogue over its database on a free port of this machine. */
export async function serve(answering: Answering): Promise<RunningServer> {
  const { server, context } = createEtalon(answering, { showStatements: true })
  const settings = { host: '127.0.0.1', port: 0 }
  return startServer(settings, { graphql: server, context, warehouse: answering.warehouse, logger: pino({ level: 'silent' }) })
}
