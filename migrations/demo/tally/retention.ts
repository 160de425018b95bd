import type { Decimal } from 'decimal.js'
import { startOf } from '../civil-day.js'
import { convert } from '../exchange.js'
import { ratio, sumOf } from './answer.js'
import { type HeldSubscription, heldSubscriptions, keptIn } from './customers.js'
import type { Lookups } from './lookups.js'
import { type TimedTally, tallyTimed } from './timed-tally.js'

type Row =
  | { readonly kind: 'cost'; readonly at: number; readonly euros: Decimal }
  | { readonly kind: 'subscription'; readonly held: HeldSubscription }

const heldOf = (rows: readonly Row[]): readonly HeldSubscription[] => rows.flatMap((row) => (row.kind === 'subscription' ? [row.held] : []))

/** What keeping customers costs, for each one who was kept. */
export const tallyRetention = (lookups: Lookups): Readonly<Record<string, TimedTally>> => {
  const costs = lookups.data.retentionCosts.map(({ month, team, currency, cost }) => {
    const row: Row = { kind: 'cost', at: startOf(month), euros: convert(cost, currency, 'EUR', month, lookups.perUsd) }
    return { keys: { team }, row }
  })
  const held = heldSubscriptions(lookups).map(({ keys, row }) => {
    const placed: Row = { kind: 'subscription', held: row }
    return { keys, row: placed }
  })
  return {
    retentionCost: tallyTimed<Row>({
      rows: [...costs, ...held],
      dimensions: ['team'],
      isExact: false,
      measure: (rows, span, all) => {
        const { start, end } = span
        const spent = rows.flatMap((row) => (row.kind === 'cost' && row.at >= start && row.at < end ? [row.euros] : []))
        return ratio(sumOf(spent), keptIn(heldOf(rows), span, heldOf(all)))
      },
    }),
  }
}
