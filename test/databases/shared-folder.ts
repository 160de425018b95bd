import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `shared/data` of public data sets: the nearest one above this file, or null where there is none. */
export function findSharedData(folder: string = dirname(fileURLToPath(import.meta.url))): string | null {
  const candidate = join(folder, 'shared', 'data')
  if (existsSync(candidate)) return candidate
  const parent = dirname(folder)
  return parent === folder ? null : findSharedData(parent)
}
