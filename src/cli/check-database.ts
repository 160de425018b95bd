import type { Catalog } from '../catalog/catalog.js'
import type { CatalogProblem } from '../catalog/catalog-problem.js'
import type { Warehouse } from '../warehouse/warehouse.js'
import { keyProblems } from './database-check/key-problems.js'
import { missedJoins } from './database-check/missed-joins.js'
import { readTables } from './database-check/physical-tables.js'
import { joinProblems, tableProblems } from './database-check/table-problems.js'
import { textValueProblems } from './database-check/text-value-problems.js'
import { timeZoneProblems } from './database-check/time-zone-problems.js'

/**
 * Compares a catalogue with its live database: tables, columns and their types, keys that are unique, declared values, joins that find
 * nothing, and the rules of its time zones. Reads only; throws a WarehouseError where the database can't be asked at all.
 */
export async function checkDatabase(catalog: Catalog, warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const database = await readTables(catalog, warehouse)
  const structure = [...tableProblems(database), ...joinProblems(database)]
  // What is not there, or not what was declared, can't be asked for its rows.
  const sound = database.tables.filter(({ source }) => !structure.some((problem) => problem.name === source.name))
  const rows = [await keyProblems(sound, warehouse), await textValueProblems(sound, warehouse), await missedJoins(sound, warehouse)]
  return [...structure, ...rows.flat(), ...(await timeZoneProblems(catalog, warehouse))]
}
