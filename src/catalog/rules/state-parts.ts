import { isMetric } from '../../definition/metric.js'
import type { QuantityOrMetric } from '../../definition/quantity-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'

/** What is asked at an edge is made of measures; who is kept, lost or came is who a distinct count counts. */
export function stateParts({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed
      .filter((node) => node.kind === 'state' || node.kind === 'movement')
      .flatMap((node) => {
        const name = timedName(node)
        const inner = metricWithin(node.of)
        if (inner !== null) {
          const remedy = `Put "${name}" around the measures that "${inner}" is made of.`
          return [problem(owner, 'STATE_INVALID', `Its "${name}" holds the metric "${inner}".`, remedy)]
        }
        // What holds no quantity is told by another rule.
        const other = node.kind === 'movement' && node.of.kind === 'quantity' ? noDistinctCount(node.of) : null
        if (other === null) return []
        const remedy = 'It is of one countDistinct(…), which says who is meant.'
        return [problem(owner, 'STATE_INVALID', `Its "${name}" is of ${other}.`, remedy)]
      }),
  )
}

function metricWithin(part: QuantityOrMetric | number): string | null {
  if (typeof part === 'number') return null
  if (isMetric(part)) return part.name
  if (part.node.kind !== 'arithmetic') return null
  return metricWithin(part.node.left) ?? metricWithin(part.node.right)
}

// What is at an edge or over a window itself is another rule's subject.
function noDistinctCount({ node }: Extract<QuantityOrMetric, { readonly kind: 'quantity' }>): string | null {
  if (node.kind === 'arithmetic') return 'arithmetic'
  return node.kind !== 'measure' || node.aggregate === 'countDistinct' ? null : `the ${node.aggregate} on "${node.source}"`
}
