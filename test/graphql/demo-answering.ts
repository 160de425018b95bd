import { catalog } from '../../metrics/index.js'
import { seedDemo } from '../../migrations/demo/seed.js'
import { migrationSource } from '../../migrations/index.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import type { Answering } from '../../src/graphql/answer-questions.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { TestEngine } from '../databases/test-engine.js'

/** The demo company with its catalogue, on a database of its own that is to be closed. */
export async function openDemo(engine: TestEngine): Promise<{ readonly answering: Answering; close(): Promise<void> }> {
  const database = await engine.openDatabaseWithKnex(async (knex) => {
    await knex.migrate.latest({ migrationSource })
    await seedDemo(knex, { size: 'small' })
  })
  const answering = { catalog: openCatalog(catalog), warehouse: database.warehouse, limits: defaultLimits }
  return { answering, close: () => database.close() }
}
