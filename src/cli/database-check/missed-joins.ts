import type { CatalogProblem } from '../../catalog/catalog-problem.js'
import { problem } from '../../catalog/problem.js'
import { joinsOf, joinTarget } from '../../catalog/resolve-column.js'
import type { AnySourceFacts, Join } from '../../definition/source.js'
import { quotedList } from '../../kit/quoted-list.js'
import { type Fragment, fragment, identifier, joined } from '../../sql/fragment.js'
import { equalSql, physicalName, tableName } from '../../sql/tables.js'
import type { Warehouse } from '../../warehouse/warehouse.js'
import { askRows, firstRows, SAMPLE } from './ask-rows.js'
import type { PhysicalTable } from './physical-tables.js'
import { sourceOwner } from './source-owner.js'

// Rows that refer to what was deleted are common; so many of them mostly mean that the join is by another thing's id.
const MOST_MISSED = 0.05

/**
 * Joins that find nothing for more than one row in twenty, as warnings: a join by a wrong column of the right type is sound for the definitions, and
 * shows most rows under no value. Rows without a value to look for are left out; of an as-of join any row of the key will do, on whatever day.
 */
export async function missedJoins(tables: readonly PhysicalTable[], warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const found: CatalogProblem[] = []
  for (const { source } of tables) {
    for (const [name, join] of Object.entries(joinsOf(source))) {
      const target = joinTarget(join)
      if (target === undefined || !tables.some((table) => table.source === target)) continue
      found.push(...(await missed(source, name, join, target, warehouse)))
    }
  }
  return found
}

function missed(
  source: AnySourceFacts,
  name: string,
  join: Join,
  target: AnySourceFacts,
  warehouse: Warehouse,
): Promise<readonly CatalogProblem[]> {
  return askRows(source, warehouse, missedQuery(source, join, target), ([row]) => {
    const [looking, without] = [Number(row?.[0]), Number(row?.[1])]
    if (without <= looking * MOST_MISSED) return []
    const rows = looking === SAMPLE ? `first ${SAMPLE} rows` : looking === 1 ? 'one row' : `${looking} rows`
    const message = `Its join "${name}" finds nothing for ${without} of the ${rows} that have ${quotedList(join.by)}.`
    const remedy = `Is "by" the id of "${target.name}"? If it is, those rows are missing there, and are shown under no value.`
    return [problem(sourceOwner(source), 'JOIN_FINDS_NOTHING', message, remedy, 'warning')]
  })
}

function missedQuery(source: AnySourceFacts, join: Join, target: AnySourceFacts): Fragment {
  const columns = [...new Set(join.by)].map((by) => identifier(physicalName(source, by)))
  const present = columns.map((column) => fragment`${column} is not null`)
  const rows = fragment`select ${joined(columns, ', ')} from ${tableName(source)} where ${joined(present, ' and ')}`
  const key = target.key.filter((each) => each !== join.asOf?.key)
  const equal = join.by.map((by, position) => equalSql(target, 'found', key[position] ?? '', source, 'looking', by))
  const absent = fragment`not exists (select 1 from ${tableName(target)} as "found" where ${joined(equal, ' and ')})`
  return fragment`with "looking" as materialized (${firstRows(rows)})
    select (select count(*) from "looking"), (select count(*) from "looking" where ${absent})`
}
