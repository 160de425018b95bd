import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { lockFolder } from '../warehouse/folder-lock.js'
import type { DemoDatabase } from './demo-database.js'
import { type EmbeddedPlace, isMade } from './embedded-place.js'

/** Says in one line what is going on. */
export type Progress = (line: string) => void

/** Makes the demo company's database in a folder of its own, and moves it to its place when it is whole: a start that was cut short leaves nothing half done. */
export async function makeDemoFolder(place: EmbeddedPlace, progress: Progress): Promise<void> {
  const release = lockFolder(place.root)
  try {
    // Another start may have made it while this one waited to look.
    if (isMade(place)) return
    progress('Making the demo company (once, a few seconds) …')
    rmSync(place.draft, { recursive: true, force: true })
    mkdirSync(place.draft, { recursive: true })
    const { openEmbeddedDatabase } = await import('./embedded-database.js')
    const database = await openEmbeddedDatabase(place.draft)
    await fill(database)
    await database.close()
    renameSync(place.draft, place.database)
  } finally {
    release()
  }
}

/** Makes the demo company of a folder anew, in its size, with today's tables; what else lies in its database stays. */
export async function renewDemoFolder(place: EmbeddedPlace, progress: Progress): Promise<void> {
  progress('Bringing the demo company up to date (once, a few seconds) …')
  const [{ openWritableFolder }, { emptyDemo, fillDemo, sizeOfDemo }] = await Promise.all([
    import('./writable-demo.js'),
    import('./demo-database.js'),
  ])
  const { knex, close } = await openWritableFolder(place)
  try {
    const size = await sizeOfDemo(knex)
    await emptyDemo(knex)
    await fillDemo(knex, { size })
  } finally {
    await close()
  }
}

/** Makes the demo company's database in memory; the archive that a warehouse is opened from. */
export async function makeDemoDump(progress: Progress): Promise<Uint8Array> {
  progress('Making the demo company in memory (a few seconds) …')
  const { openEmbeddedDatabase } = await import('./embedded-database.js')
  const database = await openEmbeddedDatabase()
  await fill(database)
  const dump = await database.dump()
  await database.close()
  return dump
}

async function fill(database: DemoDatabase): Promise<void> {
  const { fillDemo, migrateDemo } = await import('./demo-database.js')
  await migrateDemo(database.knex)
  await fillDemo(database.knex, { size: 'small' })
}
