import type { CatalogMetric } from '../../../src/catalog/catalog.js'
import { type ChangeKind, changeKinds, type QuantityNode } from '../../../src/definition/quantity-tree.js'
import { askFamily, differenceAt } from './family.js'
import { exactSum, lineOf } from './lines.js'
import type { Property } from './property.js'

const negated: readonly string[] = ['contraction', 'churned', 'transferredOut'] satisfies ChangeKind[]

/** What there is at the start of a period and all that it changes by is what there is at its end, to the last digit: in every group, subtotal, total and filter. */
export const changesAddUp: Property = {
  name: 'start + changes = end',
  check: async (trial) => {
    const asked = await askFamily(trial, familiesIn)
    if (asked === null) return 'not asked'
    const wrong = [...asked.answer.rows, ...(asked.answer.total === null ? [] : [asked.answer.total])].find(({ values }) => {
      // Where an amount has no exchange rate, nothing is known of what it changes by; of an edge where it is not, the amount is.
      if (values.some(({ exact }) => exact === null)) return false
      const [start = '', end = '', ...changes] = values.map(({ exact }) => exact ?? '')
      const signed = changes.map((text, index) => (negated.includes(changeKinds[index] ?? '') ? exactSum([]).minus(text).toFixed() : text))
      return !exactSum([start, ...signed]).eq(end)
    })
    return wrong === undefined ? null : differenceAt(`does not add up: ${lineOf(wrong)}`, asked)
  },
}

/** The metrics that are an amount at both edges and all that it changes by. */
function familiesIn(metrics: readonly CatalogMetric[]): readonly (readonly CatalogMetric[])[] {
  const known = new Map<string, CatalogMetric>()
  for (const each of metrics) {
    const { numerator, denominator, filters, finestGrain } = each.metric
    if (denominator === null && numerator.kind === 'quantity' && filters.length === 0 && finestGrain === null) {
      known.set(nameOf(numerator.node), each)
    }
  }
  return [...known.values()].flatMap(({ metric: { numerator } }) => {
    if (numerator.kind === 'metric' || numerator.node.kind !== 'change' || numerator.node.change !== 'new') return []
    const { node } = numerator
    const edges = (['start', 'end'] as const).map((edge) => nameOf({ kind: 'state', edge, of: node.of }))
    const names = [...edges, ...changeKinds.map((change) => nameOf({ ...node, change }))]
    const found = names.flatMap((name) => known.get(name) ?? [])
    return found.length === names.length ? [found] : []
  })
}

function nameOf(node: QuantityNode): string {
  if (node.kind === 'state') return JSON.stringify([node.edge, node.of.node])
  return node.kind === 'change' ? JSON.stringify([node.change, node.of.node, node.by]) : JSON.stringify(node)
}
