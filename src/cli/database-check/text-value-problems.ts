import type { CatalogProblem } from '../../catalog/catalog-problem.js'
import { problem } from '../../catalog/problem.js'
import { quotedList } from '../../kit/quoted-list.js'
import { bound, fragment, identifier } from '../../sql/fragment.js'
import { physicalName, tableName } from '../../sql/tables.js'
import type { Warehouse } from '../../warehouse/warehouse.js'
import { askRows, firstRows } from './ask-rows.js'
import type { PhysicalTable } from './physical-tables.js'
import { sourceOwner } from './source-owner.js'

/** Values that a text column holds but does not declare, as warnings: filters on them are refused. Looks at the first rows only. */
export async function textValueProblems(tables: readonly PhysicalTable[], warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const found: CatalogProblem[] = []
  for (const { source } of tables) {
    for (const [name, { values }] of Object.entries(source.columns)) {
      if (values.length === 0) continue
      const column = identifier(physicalName(source, name))
      const sample = firstRows(fragment`select ${column}::text as "value" from ${tableName(source)}`)
      const query = fragment`select distinct "value" from (${sample}) as "sample" where "value" <> all(${bound(values, 'text[]')}) order by 1 limit 5`
      const problems = await askRows(source, warehouse, query, (rows) => {
        if (rows.length === 0) return []
        const message = `The column "${name}" also holds ${quotedList(rows.map(([value]) => value ?? ''))}.`
        const remedy = `Declare every value, or none: text() is open. It declares ${quotedList(values)}.`
        return [problem(sourceOwner(source), 'VALUE_UNKNOWN', message, remedy, 'warning')]
      })
      found.push(...problems)
    }
  }
  return found
}
