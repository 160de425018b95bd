import type { Dimension, Expression } from '../../../src/definition/expression-tree.js'
import { type AnySourceFacts, facts } from '../../../src/definition/source.js'
import type { Draw } from '../draw.js'
import { bucket, period } from './computed.js'
import type { Known } from './known.js'
import { loose } from './loose.js'
import type { Namer } from './names.js'
import { divides, sourceAt } from './quotients.js'

const groupable = ['text', 'text', 'text', 'integer', 'decimal', 'boolean', 'date', 'id', 'duration'] as const

/** Draws a dimension that reaches as many sources as have a column for it; null where none has. */
export function drawDimension(draw: Draw, known: readonly Known[], name: Namer): Dimension | null {
  const from = draw.chance(25) ? derived(draw, known) : columns(draw, known)
  return from.length === 0 ? null : loose.dimension(name(), { from })
}

function columns(draw: Draw, known: readonly Known[]): readonly Expression[] {
  const type = draw.one(groupable)
  const found = known.flatMap((each) => {
    const right = each.columns.filter((column) => column.type === type && !divides(column, each.drawn.source[facts]))
    return right.length === 0 || draw.chance(10) ? [] : [{ column: draw.one(right), source: each.drawn.source[facts] }]
  })
  const [edges] = found.map(({ column, source }) => edgesOf(column, source))
  return found.flatMap(({ column, source }) => (edgesOf(column, source) === edges ? [column] : []))
}

/** The edges of a bucket, also of one that is a computed column behind joins: they are the same in all columns of a dimension. */
function edgesOf({ node }: Expression, source: AnySourceFacts): string {
  if (node.kind === 'bucket') return node.edges.join()
  if (node.kind !== 'column') return ''
  const end = sourceAt(node.path, source)
  const computed = end.computed[node.name]
  return computed === undefined ? '' : edgesOf(computed, end)
}

function derived(draw: Draw, known: readonly Known[]): readonly Expression[] {
  const make = draw.one([bucket, period])
  const found = known.flatMap((each) => make(draw, each) ?? [])
  const [first] = found
  if (first?.node.kind !== 'bucket') return found
  // The edges of a dimension's buckets are the same everywhere.
  const { edges } = first.node
  return found.map((each) => (each.node.kind === 'bucket' ? loose.bucket(each.node.of, edges) : each))
}
