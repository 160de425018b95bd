import { type Flags, withFlags } from '../flags.js'
import type { Output } from '../output.js'
import { readSettings } from '../settings.js'
import { openWritableDemo } from '../writable-demo.js'

/** `etalon migrate`: makes the demo company's tables that are missing. Resolves to the exit code. */
export async function migrate(flags: Flags, output: Output): Promise<number> {
  const { migrateDemo } = await import('../demo-database.js')
  const database = await openWritableDemo(readSettings(withFlags(process.env, flags)))
  try {
    const names = await migrateDemo(database.knex)
    output.print(names.length === 0 ? 'Every table is there already.' : `Made: ${names.join(', ')}`)
    return 0
  } finally {
    await database.close()
  }
}
