import { existsSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Catalog } from '../catalog/catalog.js'
import type { CatalogDefinition } from '../definition/catalog-definition.js'
import { errorPlace } from './error-place.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'

/** The catalogue that the settings name, checked. Throws a UsageError where it can't be read, CatalogProblems where definitions are wrong. */
export async function loadCatalog(settings: Settings): Promise<Catalog> {
  const [{ openCatalog }, definition] = await Promise.all([import('../catalog/open-catalog.js'), loadDefinition(settings.config)])
  return openCatalog(settings.timeZone === null ? definition : { ...definition, timeZone: settings.timeZone })
}

async function loadDefinition(config: string | null): Promise<CatalogDefinition> {
  if (config === null) return (await import('../../metrics/index.js')).catalog
  const file = isAbsolute(config) ? config : resolve(config)
  if (!existsSync(file)) throw new UsageError(`There is no catalogue at "${config}": --config names a TypeScript or JavaScript file.`)
  const module = await importTypeScript(file, config)
  if (isDefinition(module.catalog)) return module.catalog
  throw new UsageError(
    `The file "${config}" exports no catalogue: it must say "import { catalog as declare } from 'etalon'" and "export const catalog = declare({ name, sources, dimensions, metrics })".`,
  )
}

async function importTypeScript(file: string, config: string): Promise<Readonly<Record<string, unknown>>> {
  const [{ createJiti }, etalon] = await Promise.all([import('jiti'), import('../index.js')])
  // A team's file says `from 'etalon'` wherever it lies: it gets the very modules that run here, installed beside it or not.
  const jiti = createJiti(pathToFileURL(file).href, { virtualModules: { etalon }, fsCache: false, interopDefault: false })
  try {
    return await jiti.import<Readonly<Record<string, unknown>>>(file)
  } catch (cause) {
    const sentence = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`The catalogue "${config}" can not be loaded: ${sentence}${errorPlace(cause)}`, { cause })
  }
}

function isDefinition(value: unknown): value is CatalogDefinition {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'catalogDefinition'
}
