import type { CatalogProblem } from '../../catalog/catalog-problem.js'
import { problem } from '../../catalog/problem.js'
import type { AnySourceFacts } from '../../definition/source.js'
import { quotedList } from '../../kit/quoted-list.js'
import { type Fragment, fragment, identifier, joined } from '../../sql/fragment.js'
import { physicalName, tableName } from '../../sql/tables.js'
import type { Warehouse } from '../../warehouse/warehouse.js'
import { askRows } from './ask-rows.js'
import type { PhysicalTable } from './physical-tables.js'
import { sourceOwner } from './source-owner.js'

/** Keys that some rows share or lack. What a unique index or a constraint promises is not counted again. */
export async function keyProblems(tables: readonly PhysicalTable[], warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const found: CatalogProblem[] = []
  for (const table of tables) {
    const key = table.source.key.map((name) => physicalName(table.source, name))
    const optional = key.filter((name) => !table.columns.get(name)?.isRequired)
    const isPromised = table.uniqueKeys.some((columns) => columns.every((name) => key.includes(name)))
    if (!isPromised) {
      const problems = await shared(table.source, key, warehouse)
      found.push(...(problems.length > 0 ? problems : [unpromised(table.source)]))
    }
    if (optional.length > 0) found.push(...(await lacking(table.source, optional, warehouse)))
  }
  return found
}

function unpromised(source: AnySourceFacts): CatalogProblem {
  const message = `Nothing in the database promises that its key ${quotedList(source.key)} tells its rows apart: only the rows of today were looked at.`
  const remedy = `Give "${source.table}" a primary key or a unique index, or, if it is a view, see to it that its rows stay apart.`
  return problem(sourceOwner(source), 'KEY_NOT_PROMISED', message, remedy, 'warning')
}

// Rows without a key are found by the other question.
function shared(source: AnySourceFacts, key: readonly string[], warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const columns = list(key)
  const present = joined(
    key.map((name) => fragment`${identifier(name)} is not null`),
    ' and ',
  )
  const texts = joined(
    key.map((name) => fragment`${identifier(name)}::text`),
    ', ',
  )
  const query = fragment`select ${texts} from ${tableName(source)} where ${present} group by ${columns} having count(*) > 1 limit 1`
  return askRows(source, warehouse, query, ([row]) => {
    if (row === undefined) return []
    const message = `Its key ${quotedList(source.key)} does not tell its rows apart: ${quotedList(row.map(String))} has several.`
    return [problem(sourceOwner(source), 'KEY_NOT_UNIQUE', message, 'Name columns that do; a join to it would count rows twice.')]
  })
}

function lacking(source: AnySourceFacts, optional: readonly string[], warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const absent = optional.map((name) => fragment`select 1 from ${tableName(source)} where ${identifier(name)} is null`)
  const any = absent.map((rows) => fragment`exists (${rows})`)
  return askRows(source, warehouse, fragment`select ${joined(any, ', ')}`, ([row]) => {
    const names = optional.filter((_name, position) => row?.[position] === 't')
    if (names.length === 0) return []
    const message = `Some of its rows have no ${quotedList(names)}, which is in its key.`
    return [problem(sourceOwner(source), 'KEY_NULL', message, 'Name columns that every row has, or read a view without those rows.')]
  })
}

const list = (names: readonly string[]): Fragment =>
  joined(
    names.map((name) => identifier(name)),
    ', ',
  )
