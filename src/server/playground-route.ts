import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { packageFolder } from './package-folder.js'

const NOT_BUILT = 'The playground is not built: run "npm run build". GraphQL is served at /graphql.'

// Their names hold a hash of what is in them.
const FOREVER = 'public, max-age=31536000, immutable'

/** Serves the analysts' page at `/` from the package's own files, nothing from elsewhere. */
export async function addPlayground(http: FastifyInstance): Promise<void> {
  const root = join(packageFolder(), 'dist', 'playground')
  if (!existsSync(join(root, 'index.html'))) {
    http.get('/', async (_request, reply) => reply.code(404).type('text/plain').send(NOT_BUILT))
    return
  }
  await http.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('assets') ? FOREVER : 'no-cache')
    },
  })
}
