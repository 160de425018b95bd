import type { Decimal } from 'decimal.js'
import { startOf } from '../civil-day.js'
import { convert } from '../exchange.js'
import { exactly, ratio, sumOf } from './answer.js'
import type { Fact } from './fact.js'
import { installFacts } from './installs.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'
import { orderFacts, refundFacts, type Sale } from './sales.js'

/** A row of what customers cost or bring: money in euros, and how many people or installs it stands for. */
export interface Effort {
  readonly kind: 'ads' | 'costs' | 'customer' | 'install' | 'sale'
  readonly euros: Decimal.Value
}

/** The spend on ads in the groups of its campaign. */
export const adFacts = (lookups: Lookups): readonly (Fact<Effort> & { readonly goal: string | undefined })[] =>
  lookups.data.adSpend.map(({ day, campaignId, country, currency, spend }) => {
    const campaign = lookups.campaign(campaignId)
    const keys = { campaign: campaign?.name ?? null, platform: campaign?.platform ?? null, country }
    const euros = convert(spend, currency, 'EUR', day, lookups.perUsd)
    return {
      at: startOf(day),
      keys: { ...keys, ...lookups.channelKeys(campaign?.channelId ?? null) },
      row: { kind: 'ads', euros },
      goal: campaign?.goal,
    }
  })

/** What it costs to win customers beside ads. */
export const costFacts = (lookups: Lookups): readonly Fact<Effort>[] =>
  lookups.data.acquisitionCosts.map(({ month, channelId, country, currency, cost }) => {
    const euros = convert(cost, currency, 'EUR', month, lookups.perUsd)
    return { at: startOf(month), keys: { country, ...lookups.channelKeys(channelId) }, row: { kind: 'costs', euros } }
  })

/** The users who paid for the first time, when they did. */
export const customerFacts = (lookups: Lookups): readonly Fact<Effort>[] =>
  lookups.data.users.flatMap(({ id, firstPaidAt, isTest }) =>
    firstPaidAt === null || isTest ? [] : [{ at: firstPaidAt, keys: lookups.userKeys(id), row: { kind: 'customer', euros: 0 } }],
  )

const saleFacts = (lookups: Lookups): readonly Fact<Effort>[] => {
  const euros = ({ kind, euros: amount }: Sale): Decimal => (kind === 'order' ? amount : amount.neg())
  return [...orderFacts(lookups), ...refundFacts(lookups)]
    .filter(({ keys }) => keys.campaign)
    .map(({ at, keys, row }) => ({ at, keys, row: { kind: 'sale', euros: euros(row) } }))
}

/** The euros of the rows of some kinds. */
export const eurosOf = (rows: readonly Effort[], ...kinds: readonly Effort['kind'][]): Decimal =>
  sumOf(rows.flatMap(({ kind, euros }) => (kinds.includes(kind) ? [euros] : [])))

const countOf = (rows: readonly Effort[], kind: Effort['kind']): number => rows.filter((row) => row.kind === kind).length

/** The metrics of what customers cost: spend, new customers, and one over the other. */
export const tallyAcquisition = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const ads = adFacts(lookups)
  const spend = [...ads, ...costFacts(lookups)]
  const customers = customerFacts(lookups)
  const installs = installFacts(lookups).map(({ at, keys }): Fact<Effort> => ({ at, keys, row: { kind: 'install', euros: 0 } }))
  const channels = ['channel', 'channelKind'] as const
  return {
    adSpend: tallyMetric({
      facts: ads,
      dimensions: [...channels, 'campaign', 'platform', 'country'],
      measure: (rows) => exactly(eurosOf(rows, 'ads')),
    }),
    acquisitionSpend: tallyMetric({
      facts: spend,
      dimensions: [...channels, 'country'],
      measure: (rows) => exactly(eurosOf(rows, 'ads', 'costs')),
    }),
    newCustomers: tallyMetric({
      facts: customers,
      dimensions: [...channels, 'campaign', 'country', 'plan', 'platform'],
      measure: (rows) => exactly(rows.length),
    }),
    customerAcquisitionCost: tallyMetric({
      facts: [...spend, ...customers],
      dimensions: [...channels, 'country'],
      measure: (rows) => ratio(eurosOf(rows, 'ads', 'costs'), countOf(rows, 'customer')),
    }),
    costPerInstall: tallyMetric({
      facts: [...ads.filter(({ goal }) => goal === 'installs'), ...installs],
      dimensions: [...channels, 'campaign', 'platform', 'country'],
      measure: (rows) => ratio(eurosOf(rows, 'ads'), countOf(rows, 'install')),
    }),
    returnOnAdSpend: tallyMetric({
      facts: [...ads, ...saleFacts(lookups)],
      dimensions: [...channels, 'campaign', 'country'],
      measure: (rows) => ratio(eurosOf(rows, 'sale'), eurosOf(rows, 'ads')),
    }),
  }
}
