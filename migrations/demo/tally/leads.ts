import type { Lead } from '../leads.js'
import { exactly } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** When a lead reached a stage. */
export type Stage = 'createdAt' | 'mqlAt' | 'pqlAt' | 'sqlAt' | 'wonAt'

/** The leads that reached a stage, when they did. */
export const leadFacts = (lookups: Lookups, stage: Stage): readonly Fact<Lead>[] =>
  lookups.data.leads.flatMap((row) => {
    const at = row[stage]
    const campaign = lookups.campaign(row.campaignId)?.name ?? null
    return at === null ? [] : [{ at, keys: { country: row.country, campaign, ...lookups.channelKeys(row.channelId) }, row }]
  })

/** The metrics of leads and their stages. */
export const tallyLeads = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const reached = (stage: Stage): MetricTally =>
    tallyMetric({
      facts: leadFacts(lookups, stage),
      dimensions: ['channel', 'channelKind', 'campaign', 'country'],
      measure: (rows) => exactly(rows.length),
    })
  return {
    leads: reached('createdAt'),
    marketingQualifiedLeads: reached('mqlAt'),
    productQualifiedLeads: reached('pqlAt'),
    salesQualifiedLeads: reached('sqlAt'),
  }
}
