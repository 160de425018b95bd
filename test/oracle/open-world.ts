import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { Predicate } from '../../src/definition/expression-tree.js'
import { type Cell, textOf } from './cell.js'
import { evaluate } from './expressions.js'
import { joinedRow } from './joins.js'
import type { Moment } from './moment.js'
import { lacksRate } from './money.js'
import { holds } from './predicates.js'
import { visibleRows } from './rows.js'
import { factsOf } from './source-facts.js'
import type { Row, Tables, World } from './world.js'

/** How one question sees the data. */
export interface View {
  readonly scope: { readonly [source: string]: readonly Predicate[] }
  readonly zone: string
  readonly currency: string | null
  readonly now: Moment
}

/** The data of one question. What was looked up once is remembered, for time only. */
export function openWorld(definition: CatalogDefinition, tables: Tables, { scope, zone, currency, now }: View): World {
  const sources = new Map(definition.sources.map((source) => [factsOf(source).name, factsOf(source)]))
  const known = new Map<string, readonly Row[]>()
  const remember = <T>(memory: Map<string, T>, name: string, make: () => T): T => {
    const found = memory.get(name) ?? make()
    memory.set(name, found)
    return found
  }
  const indexes = new Map<string, Map<string, Row[]>>()
  const joins = new WeakMap<Row, Map<string, { readonly row: Row | null }>>()
  const world: World = {
    ...{ definition, tables, zone, currency, now },
    source: (name) => sources.get(name) ?? missing(name),
    rows: (source) => remember(known, source.name, () => visibleRows(source, scope[source.name] ?? [], world)),
    matching: (source, columns, values) => {
      const index = remember(indexes, JSON.stringify([source.name, ...columns]), () => indexOf(world.rows(source), columns))
      return index.get(nameOf(values)) ?? []
    },
    joined: (row, join) => {
      const memory = joins.get(row) ?? new Map<string, { readonly row: Row | null }>()
      joins.set(row, memory)
      return remember(memory, join, () => ({ row: joinedRow(row, join, world) })).row
    },
    evaluate: (of, row) => evaluate(of, row, world),
    lacksRate: (of, row) => lacksRate(of, row, world),
    holds: (predicate, row) => holds(predicate, row, world),
  }
  return world
}

const nameOf = (values: readonly Cell[]): string => JSON.stringify(values.map(textOf))

function indexOf(rows: readonly Row[], columns: readonly string[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows) {
    const values = columns.map((column) => row.cell(column))
    if (values.includes(null)) continue
    const name = nameOf(values)
    const same = index.get(name)
    if (same === undefined) index.set(name, [row])
    else same.push(row)
  }
  return index
}

function missing(name: string): never {
  throw new Error(`There is no source "${name}".`)
}
