import type { Catalog } from '../catalog/catalog.js'
import type { CatalogProblem } from '../catalog/catalog-problem.js'
import { joinsOf, joinTarget } from '../catalog/resolve-column.js'
import type { Warehouse } from '../warehouse/warehouse.js'
import { keyProblems } from './database-check/key-problems.js'
import { readTables } from './database-check/physical-tables.js'

/**
 * Keys of joined sources that several rows share: whatever is asked through such a join counts rows twice, and no answer would say so. What the
 * database promises is not looked at, nor what it can't tell in the time of a question: `etalon check` says all there is.
 */
export async function sharedKeys(catalog: Catalog, warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const joined = new Set([...catalog.sources.values()].flatMap((source) => Object.values(joinsOf(source)).map(joinTarget)))
  const { tables } = await readTables(catalog, warehouse)
  const asked = tables.filter(({ source, exists, isReadable }) => joined.has(source) && exists && isReadable)
  return (await keyProblems(asked, warehouse)).filter(({ code }) => code === 'KEY_NOT_UNIQUE')
}
