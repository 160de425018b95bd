import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** The edges of buckets are numbers, at least one, each greater than the one before. */
export function bucketEdges({ entries }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.expressions.flatMap(({ node }) => {
      if (node.kind !== 'bucket') return []
      const { edges } = node
      const ascending = edges.every((edge, position) => Number.isFinite(edge) && edge > (edges[position - 1] ?? Number.NEGATIVE_INFINITY))
      if (ascending && edges.length > 0) return []
      const message = `The edges of its buckets are [${edges.join(', ')}].`
      return [problem(owner, 'BUCKET_INVALID', message, 'Edges are numbers in ascending order, at least one: [18, 30, 50].')]
    }),
  )
}
