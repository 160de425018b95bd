import type { Expression } from '../definition/expression-tree.js'
import { type AnySourceFacts, facts, type Join } from '../definition/source.js'

/** Whether an expression is a bucket, as it stands or as a computed column. */
export function isBucket(of: Expression | undefined, sources: ReadonlyMap<string, AnySourceFacts>): boolean {
  if (of === undefined || of.node.kind === 'bucket') return of !== undefined
  return isBucket(computedColumn(of, sources) ?? undefined, sources)
}

/** The expression of a computed column as it is seen from the source that asks for it, through its joins; null for other columns. */
export function computedColumn({ source: root, node }: Expression, sources: ReadonlyMap<string, AnySourceFacts>): Expression | null {
  if (node.kind !== 'column') return null
  const source = node.path.reduce(
    (at: AnySourceFacts | undefined, name) => (at?.joins as { readonly [name: string]: Join } | undefined)?.[name]?.to()[facts],
    sources.get(root),
  )
  const computed = source?.computed[node.name]
  return computed === undefined ? null : seenThrough(computed, root, node.path)
}

// What is asked of other rows stays as it is: those that are found, and those among which a row has its place.
const ofOthers = ['other', 'of', 'at', 'filters']

/** The same plain data with every column reached through the joins of a path. */
function seenThrough<T>(data: T, root: string, path: readonly string[]): T {
  if (path.length === 0 || typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map((part) => seenThrough(part, root, path)) as T
  const stays = staysOf(data)
  const copy = Object.fromEntries(
    Object.entries(data).map(([name, part]) => [name, stays.includes(name) ? part : seenThrough(part, root, path)]),
  )
  if (copy.kind === 'expression') return { ...copy, source: root, reaches: { [root]: true } } as T
  return (copy.kind === 'column' ? { ...copy, path: [...path, ...copy.path] } : copy) as T
}

function staysOf(data: object): readonly string[] {
  if ('take' in data || ('own' in data && 'other' in data)) return ofOthers
  // Its entity says at the end of which joins the row stands.
  return 'kind' in data && data.kind === 'position' ? ['at', 'filters'] : []
}
