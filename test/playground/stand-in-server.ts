import fastifyStatic from '@fastify/static'
import fastify from 'fastify'
import { graphql } from 'graphql'
import { standInAnswers } from './stand-in-answers.js'
import { standInSchema } from './stand-in-schema.js'

/** A server that a browser test can open: its address without a slash at the end, and how to end it. */
export interface OpenServer {
  readonly baseUrl: string
  readonly close: () => Promise<void>
}

/** The policy that the real server sends with the page. */
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; img-src 'self' data:; font-src 'self' data:"

/** Serves a built playground and invented answers on a free port of this computer alone. */
export async function openStandInServer(playgroundFolder: string): Promise<OpenServer> {
  const server = fastify()
  server.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
  })
  await server.register(fastifyStatic, { root: playgroundFolder })
  server.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>('/graphql', ({ body }) =>
    graphql({
      schema: standInSchema,
      source: body.query,
      rootValue: standInAnswers,
      variableValues: body.variables ?? null,
      operationName: body.operationName ?? null,
    }),
  )
  const baseUrl = await server.listen({ host: '127.0.0.1', port: 0 })
  return { baseUrl, close: () => server.close() }
}
