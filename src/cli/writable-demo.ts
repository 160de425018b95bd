import type { DemoDatabase } from './demo-database.js'
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.js'
import type { Settings } from './settings.js'

/** Opens the database of the settings for writing: a PostgreSQL server, or the embedded one of this folder, whose lock it takes and keeps until it is closed. */
export async function openWritableDemo({ databaseUrl }: Settings): Promise<DemoDatabase> {
  if (databaseUrl !== null) return (await import('./demo-database.js')).openServerDatabase(databaseUrl)
  return openWritableFolder(embeddedPlace())
}

/** Opens the embedded database of a folder for writing; its lock is kept until it is closed. */
export async function openWritableFolder(place: EmbeddedPlace): Promise<DemoDatabase> {
  const [{ lockFolder }, { openEmbeddedDatabase }] = await Promise.all([
    import('../warehouse/folder-lock.js'),
    import('./embedded-database.js'),
  ])
  const release = lockFolder(place.database)
  try {
    const database = await openEmbeddedDatabase(place.database)
    return { knex: database.knex, close: () => database.close().finally(release) }
  } catch (cause) {
    release()
    throw cause
  }
}
