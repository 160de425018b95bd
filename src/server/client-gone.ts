import type { FastifyReply } from 'fastify'

/** A signal that aborts when the client closes its connection before it has the whole answer, so that the database can stop working for it. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}
