import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { printCatalogSchema } from '../../graphql/schema/print-catalog-schema.js'
import { type Flags, textFlag, withFlags } from '../flags.js'
import { loadCatalog } from '../load-catalog.js'
import type { Output } from '../output.js'
import { readSettings } from '../settings.js'

/** `etalon schema`: the GraphQL schema of the catalogue as text, printed or written to a file. Needs no database. Resolves to the exit code. */
export async function schema(flags: Flags, output: Output): Promise<number> {
  const text = printCatalogSchema(await loadCatalog(readSettings(withFlags(process.env, flags))))
  const file = textFlag(flags, 'out')
  if (file === undefined) {
    output.print(text.trimEnd())
    return 0
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${text.trimEnd()}\n`)
  output.note(`Wrote ${file}`)
  return 0
}
