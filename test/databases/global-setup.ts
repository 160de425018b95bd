import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-cluster.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the tests' PostgreSQL server, or null where there is none. */
    postgres: string | null
    /** A folder for what the files of this run share; removed at its end. */
    sharedFolder: string
  }
}

/** Starts the tests' PostgreSQL once a run, and ends it after the last test, with all that the run left behind. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  if (!server) console.warn('PostgreSQL tests are skipped: there is no DATABASE_URL, and no PostgreSQL is installed here.')
  project.provide('postgres', server?.connectionString ?? null)
  const sharedFolder = mkdtempSync(join(tmpdir(), 'etalon-tests-'))
  project.provide('sharedFolder', sharedFolder)
  return async () => {
    rmSync(sharedFolder, { recursive: true, force: true })
    await server?.stop()
  }
}
