import type { CatalogProblem } from '../../catalog/catalog-problem.js'
import { problem } from '../../catalog/problem.js'
import { joinsOf, joinTarget } from '../../catalog/resolve-column.js'
import { didYouMean } from '../../kit/did-you-mean.js'
import { quotedList } from '../../kit/quoted-list.js'
import { physicalName } from '../../sql/tables.js'
import type { PhysicalDatabase, PhysicalTable } from './physical-tables.js'
import { comparesPhysically, fitsPhysically, fittingDeclaration } from './physical-types.js'
import { sourceOwner } from './source-owner.js'

/** Tables and columns that are missing or can't be read, and columns whose type is not the declared one. */
export function tableProblems({ tables, names }: PhysicalDatabase): readonly CatalogProblem[] {
  return tables.flatMap((table) => {
    const owner = sourceOwner(table.source)
    const name = table.source.table ?? ''
    if (!table.exists) {
      const remedy = `Create it, or name another "table".${didYouMean(name, names)}`
      return [problem(owner, 'TABLE_MISSING', `The database has no table or view "${name}".`, remedy)]
    }
    if (table.isReadable) return columnProblems(table)
    return [problem(owner, 'NOT_READABLE', `The database user may not read "${name}".`, `Grant it: grant select on ${name} to the user.`)]
  })
}

function columnProblems({ source, columns }: PhysicalTable): readonly CatalogProblem[] {
  const owner = sourceOwner(source)
  return Object.entries(source.columns).flatMap(([name, declared]) => {
    const physical = physicalName(source, name)
    const column = columns.get(physical)
    if (column === undefined) {
      const remedy = `Its columns are ${quotedList([...columns.keys()])}.${didYouMean(physical, columns.keys())} Another name is declared by named(…).`
      return [problem(owner, 'COLUMN_MISSING', `The table "${source.table}" has no column "${physical}" for "${name}".`, remedy)]
    }
    if (fitsPhysically(declared, column)) return []
    const zone = declared.type !== 'timestamp' ? '' : declared.zone === undefined ? ' with time zone' : ' without time zone'
    const message = `The column "${name}" is declared as ${declared.type}${zone}, but "${source.table}.${physical}" is ${typeWords(column.type)}.`
    return [problem(owner, 'COLUMN_TYPE_MISMATCH', message, fittingDeclaration(column))]
  })
}

const typeWords = (type: string): string =>
  ({ timestamp: 'timestamp without time zone', timestamptz: 'timestamp with time zone' })[type] ?? type

/** Joins by columns that the database can't compare. */
export function joinProblems({ tables }: PhysicalDatabase): readonly CatalogProblem[] {
  const columnOf = (sourceName: string, name: string) => {
    const table = tables.find(({ source }) => source.name === sourceName)
    return table?.columns.get(physicalName(table.source, name))
  }
  return tables.flatMap(({ source }) =>
    Object.entries(joinsOf(source)).flatMap(([name, join]) => {
      const target = joinTarget(join)
      const key = target?.key.filter((each) => each !== join.asOf?.key) ?? []
      return join.by.flatMap((by, position) => {
        const own = columnOf(source.name, by)
        const other = columnOf(target?.name ?? '', key[position] ?? '')
        if (own === undefined || other === undefined || comparesPhysically(own, other)) return []
        const message = `The join "${name}" compares "${by}", which is ${own.type} in the database, with "${target?.name}.${key[position]}", which is ${other.type}.`
        return [
          problem(
            sourceOwner(source),
            'COLUMN_TYPE_MISMATCH',
            message,
            'Both must have one type: change one, or join a view that casts it.',
          ),
        ]
      })
    }),
  )
}
