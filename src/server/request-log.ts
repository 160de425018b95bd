import type { FastifyInstance } from 'fastify'

/** Writes one line a response: method, path, status, milliseconds. Never a query string, a body or a header, which may hold values and secrets. */
export function logRequests(http: FastifyInstance): void {
  http.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    }
    request.log.info(line, 'request')
  })
}
