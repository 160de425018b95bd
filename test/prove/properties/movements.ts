import type { CatalogMetric } from '../../../src/catalog/catalog.js'
import type { Movement, State } from '../../../src/definition/quantity-tree.js'
import type { AnswerRow, AnswerTime } from '../../../src/rows/answer.js'
import { askFamily, differenceAt } from './family.js'
import { exactSum, lineOf } from './lines.js'
import type { Property } from './property.js'

type Kind = State['edge'] | Movement['move']

/**
 * Who is there at the start of a period either stays or leaves: in every group, period and total. Who is there at its end either stayed or came: of all
 * together, since one may stay and be in another group then.
 */
export const movementsAddUp: Property = {
  name: 'kept + lost = start, kept + came = end',
  check: async (trial) => {
    const asked = await askFamily(trial, (metrics) => familiesIn(metrics, ['start', 'end', 'kept', 'lost', 'came']))
    if (asked === null) return 'not asked'
    const { answer, question } = asked
    const isWhole = ({ groups }: AnswerRow) => question.where === null && groups.every((key) => key === undefined)
    const wrong = [...answer.rows, ...(answer.total === null ? [] : [answer.total])].find((row) => {
      if (isToCome(row, answer.time)) return row.values.some(({ exact }) => exact !== null)
      const [start, end, kept, lost, came] = row.values.map(({ exact }) => exact ?? 'none') as [string, string, string, string, string]
      return !exactSum([kept, lost]).eq(start) || (isWhole(row) && !exactSum([kept, came]).eq(end))
    })
    return wrong === undefined ? null : differenceAt(`does not add up: ${lineOf(wrong)}`, asked)
  },
}

/** What is there at the end of a period is there at the start of the next one. */
export const edgesMeet: Property = {
  name: 'the end of a period is the start of the next',
  check: async (trial) => {
    const asked = await askFamily(trial, (metrics) => familiesIn(metrics, ['start', 'end']))
    if (asked === null || asked.question.grain === null) return 'not asked'
    const groups = new Map<string, AnswerRow[]>()
    for (const row of asked.answer.rows) groups.set(JSON.stringify(row.groups), [...(groups.get(JSON.stringify(row.groups)) ?? []), row])
    for (const rows of groups.values()) {
      const wrong = rows.find((row, index) => {
        const next = rows[index + 1]
        return next !== undefined && !isToCome(next, asked.answer.time) && row.values[1]?.exact !== next.values[0]?.exact
      })
      if (wrong !== undefined) return differenceAt(`the next start is another: ${lineOf(wrong)}`, asked)
    }
    return null
  },
}

/** Whether a period, or the range, has not begun: of what there is in it nothing is known. */
const isToCome = ({ period }: AnswerRow, { range, now }: AnswerTime): boolean =>
  (period === null ? (range?.[0] ?? Number.NEGATIVE_INFINITY) : Date.parse(period.start)) >= now

/** The metrics that are each of the kinds of one and the same measure. */
function familiesIn(metrics: readonly CatalogMetric[], kinds: readonly Kind[]): readonly (readonly CatalogMetric[])[] {
  const families = new Map<string, Map<Kind, CatalogMetric>>()
  for (const each of metrics) {
    const { numerator, denominator, filters, finestGrain } = each.metric
    if (denominator !== null || numerator.kind === 'metric' || filters.length > 0 || finestGrain !== null) continue
    const { node } = numerator
    if (node.kind !== 'state' && node.kind !== 'movement') continue
    const name = JSON.stringify(node.of.node)
    const family = families.get(name) ?? new Map<Kind, CatalogMetric>()
    families.set(name, family.set(node.kind === 'state' ? node.edge : node.move, each))
  }
  return [...families.values()].flatMap((family) => {
    const found = kinds.flatMap((kind) => family.get(kind) ?? [])
    return found.length === kinds.length ? [found] : []
  })
}
