import type { FastifyError, FastifyInstance } from 'fastify'

const SENTENCES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request could not be read.'],
  413: ['REQUEST_TOO_LARGE', 'The request is larger than this server reads.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send the query as "application/json".'],
}

/** Answers what goes wrong before GraphQL, and unknown paths, in GraphQL's own form, with a code and one sentence; the cause is only logged. */
export function addErrorAnswers(http: FastifyInstance): void {
  http.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500
    // A client's mistake may be quoted in the error's words.
    if (status < 500) request.log.info({ code: error.code }, 'request refused')
    else request.log.error({ err: error }, 'request failed')
    const [code, message] = SENTENCES[status] ?? ['INTERNAL_SERVER_ERROR', 'Something went wrong here; it has been logged.']
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
  http.setNotFoundHandler(async (_request, reply) => {
    const message = 'Nothing is served at this path; GraphQL is at "/graphql".'
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] })
  })
}
