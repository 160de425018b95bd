import pc from 'picocolors'
import type { Catalog } from '../../catalog/catalog.js'
import { CatalogProblems } from '../../catalog/catalog-problems.js'
import type { Warehouse } from '../../warehouse/warehouse.js'
import { embeddedPlace } from '../embedded-place.js'
import { type Flags, withFlags } from '../flags.js'
import { missingDemo } from '../missing-demo.js'
import { openParts } from '../open-parts.js'
import type { Output } from '../output.js'
import { connectionSentence, hiddenCause } from '../report-error.js'
import { announceServer } from '../server-file.js'
import { readSettings, type Settings } from '../settings.js'
import { untilSignal } from '../until-signal.js'
import { UsageError } from '../usage-error.js'

/** `etalon serve`: serves until it is told to stop. Resolves to the exit code; rejects where it can't start. */
export async function serve(flags: Flags, output: Output): Promise<number> {
  const settings = readSettings(withFlags(process.env, flags))
  const memory = flags.memory === true
  // What serves is loaded while the rest opens.
  const modules = loadServing()
  const { catalog, warehouse } = await openParts({ settings, memory, progress: output.note })
  try {
    const missing = await missingDemo(settings, warehouse)
    if (missing !== null) {
      output.note(missing)
      return 1
    }
    if (settings.databaseUrl !== null && (await isReachable(warehouse, output))) await refuseSharedKeys(catalog, warehouse, settings)
    const announced = settings.databaseUrl === null && !memory
    await serveUntilSignal({ settings, catalog, warehouse, announced, ...(await modules) }, output)
    return 0
  } finally {
    await warehouse.close()
  }
}

// It serves all the same: the database may come later, and /ready says when.
async function isReachable(warehouse: Warehouse, output: Output): Promise<boolean> {
  try {
    await warehouse.ping()
    return true
  } catch (cause) {
    output.note(`${pc.yellow('warning:')} ${connectionSentence(cause) ?? String(cause)} ${hiddenCause(cause)}`)
    return false
  }
}

// The demo company's own keys are promised.
async function refuseSharedKeys(catalog: Catalog, warehouse: Warehouse, { config }: Settings): Promise<void> {
  if (config === null) return
  const { sharedKeys } = await import('../shared-keys.js')
  const problems = await sharedKeys(catalog, warehouse)
  if (problems.length > 0) throw new CatalogProblems(catalog.definition.name, problems)
}

async function loadServing() {
  const [{ openGraphql }, { startServer }, { openLogger }] = await Promise.all([
    import('../open-graphql.js'),
    import('../../server/start-server.js'),
    import('../logger.js'),
  ])
  return { openGraphql, startServer, openLogger }
}

interface Serving extends Awaited<ReturnType<typeof loadServing>> {
  readonly settings: Settings
  readonly catalog: Catalog
  readonly warehouse: Warehouse
  /** Whether other commands of this folder are to find this server: they can't open its database. */
  readonly announced: boolean
}

async function serveUntilSignal(serving: Serving, output: Output): Promise<void> {
  const { settings, catalog, warehouse, announced, openGraphql, startServer, openLogger } = serving
  const logger = openLogger(settings.logLevel)
  const log = (cause: unknown): void => logger.error({ err: cause }, 'a question failed')
  const { server: graphql, context } = openGraphql({ catalog, warehouse, settings, log })
  const server = await startServer(settings, { graphql, context, warehouse, logger }).catch((cause) => refuse(cause, settings))
  const stopped = untilSignal()
  const forget = announced ? announceServer(embeddedPlace(), { url: server.url, timeZone: catalog.definition.timeZone }) : undefined
  output.print(welcome(catalog, warehouse, server.url))
  await stopped
  output.note('Stopping …')
  forget?.()
  await server.close()
}

function refuse(cause: unknown, { host, port }: Settings): never {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE') throw new UsageError(`Port ${port} of "${host}" is taken: name another with --port.`, { cause })
  if (code === 'EACCES') throw new UsageError(`Port ${port} is not for this user: name one above 1023 with --port.`, { cause })
  throw cause
}

function welcome(catalog: Catalog, warehouse: Warehouse, url: string): string {
  const engine = warehouse.engine === 'pglite' ? 'an embedded PostgreSQL' : 'PostgreSQL'
  return `${pc.bold(catalog.definition.name)} (${catalog.metrics.size} metrics on ${engine}) at ${pc.cyan(url.replace('127.0.0.1', 'localhost'))}`
}
