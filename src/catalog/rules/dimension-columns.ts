import type { Dimension, Expression } from '../../definition/expression-tree.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { resolveColumn } from '../resolve-column.js'

/** A dimension has one column for each source, all of one type that rows can be grouped by. */
export function dimensionColumns({ dimensionEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return dimensionEntries.flatMap(({ owner, value }) => [...twice(owner, value), ...types(owner, value), ...buckets(owner, value, sources)])
}

function twice(owner: Owner, { from }: Dimension): readonly CatalogProblem[] {
  const sources = [...new Set(from.map((column) => column.source))]
  return sources.flatMap((source) => {
    const columns = from.filter((column) => column.source === source).map(describeExpression)
    if (columns.length === 1) return []
    const message = `For the source "${source}" it has ${quotedList(columns)}.`
    return [problem(owner, 'DIMENSION_INVALID', message, 'Keep one a source; another role of it is a dimension of its own.')]
  })
}

function types(owner: Owner, { from, type }: Dimension): readonly CatalogProblem[] {
  if (type === 'amount' || type === 'money' || type === 'timestamp') {
    const remedy =
      type === 'timestamp'
        ? 'Group by a part of it: day(…), month(…), quarter(…) or year(…).'
        : 'Group by a bucket of a plain number instead.'
    return [problem(owner, 'DIMENSION_INVALID', `It is of type ${type}, which rows can not be grouped by.`, remedy)]
  }
  const others = from.filter((column) => column.type !== type)
  if (others.length === 0) return []
  const message = `It is ${type}, but ${quotedList(others.map(describeExpression))} is not.`
  return [problem(owner, 'TYPE_MISMATCH', message, 'All columns of a dimension have one type.')]
}

/** The edges of a bucket, as it stands or as a computed column; none for other columns. */
function edgesOf({ node, source }: Expression, sources: DefinitionIndex['sources']): string {
  if (node.kind === 'bucket') return node.edges.join(', ')
  if (node.kind !== 'column') return 'none'
  const found = resolveColumn(sources, source, node)
  return found.kind === 'found' && 'node' in found.column ? edgesOf(found.column, sources) : 'none'
}

// Groups come in the order of the edges, so the edges must be the same everywhere.
function buckets(owner: Owner, { from }: Dimension, sources: DefinitionIndex['sources']): readonly CatalogProblem[] {
  const edges = [...new Set(from.map((column) => edgesOf(column, sources)))]
  if (edges.length < 2) return []
  const message = `Its buckets have different edges: ${edges.map((each) => `[${each}]`).join(', ')}.`
  return [problem(owner, 'DIMENSION_INVALID', message, 'Use the same edges for every source.')]
}
