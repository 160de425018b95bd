import type { ColumnType } from '../definition/column-type.js'
import type { Expression } from '../definition/expression-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { facts, type Join } from '../definition/source.js'

/** A column that was found: the source that has it, and its declared type or, of a computed column, its expression. */
export interface FoundColumn {
  readonly kind: 'found'
  readonly source: AnySourceFacts
  readonly column: ColumnType | Expression
}

/** A column that was not found: the first name that is not there, what it should be, and what is there instead. */
export interface MissingColumn {
  readonly kind: 'missing'
  readonly what: 'source' | 'join' | 'column'
  readonly name: string
  readonly source: string
  readonly allowed: readonly string[]
}

/** A source's joins by name. */
export function joinsOf(source: AnySourceFacts): Readonly<Record<string, Join>> {
  return source.joins
}

/** The source that a join leads to; undefined where its thunk gives none. */
export function joinTarget(join: Join): AnySourceFacts | undefined {
  try {
    return join.to()?.[facts]
  } catch {
    return undefined
  }
}

/** The column or computed column of a source by name. */
function columnOf(source: AnySourceFacts, name: string): ColumnType | Expression | undefined {
  if (Object.hasOwn(source.computed, name)) return source.computed[name]
  return Object.hasOwn(source.columns, name) ? source.columns[name] : undefined
}

/** Finds a column by the joins that lead to it from a source. */
export function resolveColumn(
  sources: ReadonlyMap<string, AnySourceFacts>,
  root: string,
  { path, name }: { readonly path: readonly string[]; readonly name: string },
): FoundColumn | MissingColumn {
  let source = sources.get(root)
  if (source === undefined) return { kind: 'missing', what: 'source', name: root, source: root, allowed: [...sources.keys()] }
  for (const step of path) {
    const joins = joinsOf(source)
    const join: Join | undefined = Object.hasOwn(joins, step) ? joins[step] : undefined
    const target: AnySourceFacts | undefined = join && joinTarget(join)
    if (target === undefined) return { kind: 'missing', what: 'join', name: step, source: source.name, allowed: Object.keys(joins) }
    source = target
  }
  const column = columnOf(source, name)
  if (column !== undefined) return { kind: 'found', source, column }
  const allowed = [...Object.keys(source.columns), ...Object.keys(source.computed)]
  return { kind: 'missing', what: 'column', name, source: source.name, allowed }
}
