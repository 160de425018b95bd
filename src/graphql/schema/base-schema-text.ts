import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The hand-written part of the schema, `schema/base.graphql` of this package: from the sources and from the build alike. */
export function baseSchemaText(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  // The built files lie nearer to the package's root than the sources do.
  while (!existsSync(join(folder, 'schema', 'base.graphql'))) {
    if (dirname(folder) === folder) throw new Error('The package lacks its file schema/base.graphql.')
    folder = dirname(folder)
  }
  return readFileSync(join(folder, 'schema', 'base.graphql'), 'utf8')
}
