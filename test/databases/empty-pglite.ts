import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

/** The tar of an empty database, made by the first who asks and kept in the folder: to make one takes seconds, to start from its tar a fraction. */
export async function emptyDump(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'empty.tar')
  if (existsSync(path)) return readFileSync(path)
  const database = await PGlite.create()
  const dump = await tarOf(database)
  await database.close()
  // Renamed when it is whole: another file of the run may look at any moment.
  const part = `${path}.${randomUUID()}`
  writeFileSync(part, dump)
  renameSync(part, path)
  return dump
}

/** The data of an open database as a tar, uncompressed: it is read again soon. */
export async function tarOf(database: PGlite): Promise<Uint8Array> {
  const dump = await database.dumpDataDir('none')
  return new Uint8Array(await dump.arrayBuffer())
}
