import type { ApolloServer, BaseContext } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { Warehouse } from '../warehouse/warehouse.js'
import { clientGone } from './client-gone.js'
import { addErrorAnswers } from './error-answers.js'
import { addHealthRoutes } from './health-routes.js'
import { addPlayground } from './playground-route.js'
import { logRequests } from './request-log.js'
import { addSecurityHeaders } from './security-headers.js'

/** Where to listen; port 0 takes a free one. */
export interface ServerSettings {
  readonly host: string
  readonly port: number
  /** The largest request that is read, in bytes; 1 MiB where it is left out. */
  readonly bodyLimit?: number
}

/** Who asks: the headers of the request, and the signal that its client has gone away. */
export interface Arrival {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly signal: AbortSignal
}

/** What the server puts on the network. It starts and stops the Apollo server; the warehouse stays its opener's. */
export interface ServerParts<Context extends BaseContext> {
  readonly graphql: ApolloServer<Context>
  readonly context: (arrival: Arrival) => Context | Promise<Context>
  readonly warehouse: Warehouse
  readonly logger: FastifyBaseLogger
}

/** A server that listens, and its address as seen from this machine. `close` takes no more requests and waits for those that run. */
export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves GraphQL at `/graphql`, the playground at `/`, `/health` and `/ready`. Rejects where the port is taken. */
export async function startServer<Context extends BaseContext>(
  settings: ServerSettings,
  parts: ServerParts<Context>,
): Promise<RunningServer> {
  await parts.graphql.start()
  const http = fastify({
    loggerInstance: parts.logger,
    // Its own lines hold whole addresses, with what was asked in them.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: settings.bodyLimit ?? 1024 * 1024,
    forceCloseConnections: 'idle',
  })
  addSecurityHeaders(http)
  logRequests(http)
  addErrorAnswers(http)
  addHealthRoutes(http, parts.warehouse)
  addGraphql(http, parts)
  await addPlayground(http)
  await http.listen({ host: settings.host, port: settings.port })
  const close = async (): Promise<void> => {
    await http.close()
    await parts.graphql.stop()
  }
  return { url: urlOf(http, settings.host), close }
}

function addGraphql<Context extends BaseContext>(http: FastifyInstance, parts: ServerParts<Context>): void {
  const handler = fastifyApolloHandler(parts.graphql, {
    context: async (request, reply) => parts.context({ headers: request.headers, signal: clientGone(reply) }),
  })
  http.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler })
}

function urlOf(http: FastifyInstance, host: string): string {
  const address = http.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
