import { type ColumnType, decimal, id, text, timestamp } from '../../../src/definition/column-type.js'
import type { Expression } from '../../../src/definition/expression-tree.js'
import type { JoinDeclarations } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { columnOf } from './computed.js'
import { loose, reachableColumns } from './loose.js'
import type { DrawnSource, Workshop } from './source-draft.js'

const wanted: readonly (readonly [string, ColumnType, readonly string[]])[] = [
  ['at', timestamp(), ['timestamp']],
  ['who', id(), ['id']],
  ['what', text(), ['text']],
  ['size', decimal(), ['decimal', 'integer']],
]

/** Draws one source of the rows of several facts; null where they have no columns for it. */
export function drawUnion(
  draw: Draw,
  workshop: Workshop,
  facts: readonly DrawnSource[],
  lookups: readonly DrawnSource[],
): DrawnSource | null {
  const parts = draw.some(facts, 2, 3).map(({ source }) => ({ source, columns: columnsFor(draw, reachableColumns(source, 1)) }))
  const common = wanted.filter(([name]) => parts.every(({ columns }) => columns[name] !== undefined)).map(([name]) => name)
  if (!common.includes('at') || common.length < 2) return null
  const name = workshop.sourceName()
  const source = loose.union(name, {
    time: 'at',
    columns: Object.fromEntries(wanted.filter(([each]) => common.includes(each)).map(([each, type]) => [each, type])),
    joins: common.includes('who') ? joinsOf(draw, lookups) : {},
    of: parts.map((part) => ({
      source: part.source,
      columns: Object.fromEntries(Object.entries(part.columns).filter(([each]) => common.includes(each))),
    })),
  })
  return { name, source, table: null, key: [], since: null, until: null, entity: null, keys: [] }
}

function columnsFor(draw: Draw, columns: readonly Expression[]): Readonly<Record<string, Expression>> {
  return Object.fromEntries(
    wanted.flatMap(([name, , kinds]) => {
      const found = columnOf(draw, columns, kinds)
      return found === null ? [] : [[name, found] as const]
    }),
  )
}

/** A join by the id of the union, whatever its parts keep as one. */
function joinsOf(draw: Draw, lookups: readonly DrawnSource[]): JoinDeclarations {
  const right = lookups.filter(({ key, since }) => since === null && key.length === 1 && key[0]?.type.type === 'id')
  return right.length === 0 ? {} : { person: { to: draw.one(right).source, by: 'who' } }
}
