import type { CatalogProblem } from '../../catalog/catalog-problem.js'
import { problem } from '../../catalog/problem.js'
import type { AnySourceFacts } from '../../definition/source.js'
import { type Fragment, fragment, toStatement, trusted } from '../../sql/fragment.js'
import type { Warehouse, WarehouseRow } from '../../warehouse/warehouse.js'
import { WarehouseError } from '../../warehouse/warehouse-error.js'
import { sourceOwner } from './source-owner.js'

/** Enough rows to meet what is in use, few enough for a table of any size. */
export const SAMPLE = 100_000

/** Only the first rows of a query. */
export const firstRows = (query: Fragment): Fragment => fragment`${query} limit ${trusted(String(SAMPLE))}`

/** Asks a source's rows, and says what they mean; a table that is too large or may not be read so is a warning that it was not checked. */
export async function askRows(
  source: AnySourceFacts,
  warehouse: Warehouse,
  query: Fragment,
  meaning: (rows: readonly WarehouseRow[]) => readonly CatalogProblem[],
): Promise<readonly CatalogProblem[]> {
  try {
    const { rows } = await warehouse.snapshot((run) => run(toStatement(query)), { statements: 1 })
    return meaning(rows)
  } catch (failure) {
    if (!(failure instanceof WarehouseError) || failure.code === 'WAREHOUSE_UNAVAILABLE') throw failure
    const message = `The rows of "${source.table}" could not be checked: ${failure.message}`
    return [problem(sourceOwner(source), 'NOT_CHECKED', message, 'Check them by hand, or allow more time.', 'warning')]
  }
}
