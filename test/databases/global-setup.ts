import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-cluster.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the tests' PostgreSQL server, or null where there is none. */
    postgres: string | null
  }
}

/** Starts the tests' PostgreSQL once a run, and ends it after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  if (!server) console.warn('PostgreSQL tests are skipped: there is no DATABASE_URL, and no PostgreSQL is installed here.')
  project.provide('postgres', server?.connectionString ?? null)
  return async () => server?.stop()
}
