import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the embedded database of the current folder lies: all of it under `.etalon/`. */
export interface EmbeddedPlace {
  readonly root: string
  /** PostgreSQL's own folder. */
  readonly database: string
  /** Where a database is made, before it is moved to its place whole. */
  readonly draft: string
  /** Says where the server is that has it open. */
  readonly serverFile: string
  /** Says which tables of the demo company have been made and filled. */
  readonly tablesFile: string
}

/** The embedded database of the current folder, whether it is there yet or not. */
export function embeddedPlace(): EmbeddedPlace {
  const root = resolve('.etalon')
  const database = join(root, 'database')
  return {
    root,
    database,
    draft: join(root, 'draft'),
    serverFile: join(root, 'server.json'),
    // In the database's own folder: it goes where that goes.
    tablesFile: join(database, 'etalon.tables.json'),
  }
}

/** Whether the database has been made. */
export function isMade(place: EmbeddedPlace): boolean {
  return existsSync(join(place.database, 'PG_VERSION'))
}
