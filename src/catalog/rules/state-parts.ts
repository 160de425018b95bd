import type { Expression } from '../../definition/expression-tree.js'
import { isMetric } from '../../definition/metric.js'
import type { Aggregate, Change, Quantity, QuantityOrMetric } from '../../definition/quantity-tree.js'
import { canonical } from '../../kit/canonical.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { TimedNode } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { timedName } from '../timed-name.js'

/** What is asked at an edge is made of measures; who is kept, lost or came is who a distinct count counts; what changes is one sum, or such a count. */
export function stateParts({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed
      .filter((node) => node.kind === 'state' || node.kind === 'movement' || node.kind === 'change')
      .flatMap((node) => {
        const name = timedName(node)
        const inner = metricWithin(node.of)
        if (inner !== null) {
          const remedy = `Put "${name}" around the measures that "${inner}" is made of.`
          return [problem(owner, 'STATE_INVALID', `Its "${name}" holds the metric "${inner}".`, remedy)]
        }
        // What holds no quantity is told by another rule.
        const [other, remedy] = node.of.kind === 'quantity' ? findingOf(node) : [null, '']
        return other === null ? [] : [problem(owner, 'STATE_INVALID', `Its "${name}" is of ${other}.`, remedy)]
      }),
  )
}

function metricWithin(part: QuantityOrMetric | number): string | null {
  if (typeof part === 'number') return null
  if (isMetric(part)) return part.name
  if (part.node.kind !== 'arithmetic') return null
  return metricWithin(part.node.left) ?? metricWithin(part.node.right)
}

type Edged = Extract<TimedNode, { readonly kind: 'state' | 'movement' | 'change' }>

/** What it is of that it can't be, and what it should be of; null: it is of nothing such. */
function findingOf(node: Edged): readonly [other: string | null, remedy: string] {
  if (node.kind === 'state') return [null, '']
  if (node.kind === 'movement') return [notOneOf(node.of, ['countDistinct']), 'It is of one countDistinct(…), which says who is meant.']
  const other = notOneOf(node.of, ['sum', 'countDistinct'])
  if (other !== null) return [other, 'It is of one sum(…), or of one countDistinct(…), of which each entity is 1.']
  const foreign = foreignEntities(node)
  if (foreign !== null) return [foreign, 'Its "by" is a column of the source, or of one that it joins.']
  return [otherEntities(node), 'It counts what its "by" says: changes(countDistinct(x), { by: x }).']
}

// What is at an edge or over a window itself is another rule's subject.
function notOneOf({ node }: Quantity, aggregates: readonly Aggregate[]): string | null {
  if (node.kind === 'arithmetic') return 'arithmetic'
  return node.kind !== 'measure' || aggregates.includes(node.aggregate) ? null : `the ${node.aggregate} on "${node.source}"`
}

function foreignEntities({ of, by }: Change): string | null {
  // A definition without types may hold anything here.
  const given: Partial<Expression> | undefined = by
  if (given?.kind === 'expression' && given.source !== undefined && given.source in of.sources) return null
  return `entities of ${given?.source === undefined ? 'no source' : `"${given.source}"`}`
}

/** Of a count of entities: another thing than they are told apart by would be several of one. */
function otherEntities({ of: { node }, by }: Change): string | null {
  if (node.kind !== 'measure' || node.aggregate !== 'countDistinct') return null
  return canonical(node.of) === canonical(by) ? null : `the countDistinct on "${node.source}" of something else than its "by"`
}
