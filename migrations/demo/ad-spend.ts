import { announced, type Campaign, campaigns } from './campaigns.js'
import { countries } from './countries.js'
import { days } from './instant.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { type RowOf, table } from './table.js'

export const adSpendTable = table('ad_spend', {
  day: 'date',
  campaignId: 'integer',
  country: 'text',
  currency: 'text',
  spend: 'numeric',
  impressions: 'integer',
  clicks: 'integer',
  installsReported: 'integer',
})
export type AdSpend = RowOf<typeof adSpendTable>

/** What the sellers of ads on each channel are paid in. Trap: three currencies. */
const currencies: ReadonlyMap<number, string> = new Map([
  [1, 'EUR'],
  [2, 'USD'],
  [8, 'GBP'],
])

/** The campaigns of a country: each runs in four to six of the twelve. */
const targets = ({ id }: Campaign): readonly string[] =>
  countries.filter((_, index) => (index * 5 + id * 7) % 12 < 5 || index === id % 3).map(({ code }) => code)

const firstSpend = ({ name, startedOn }: Campaign): string => (name === announced.name ? announced.firstSpend : startedOn)

interface Cell {
  readonly day: string
  readonly campaign: Campaign
  readonly country: string
}

const cells = (): readonly Cell[] =>
  days.flatMap((day) =>
    campaigns
      .filter((campaign) => firstSpend(campaign) <= day && (campaign.endedOn ?? day) >= day)
      .flatMap((campaign) => targets(campaign).map((country) => ({ day, campaign, country }))),
  )

const spendOn = (random: Random, { day, campaign, country }: Cell): AdSpend => {
  const share = random.unit()
  const spend = 0.6 + (day < '2025-01-01' ? 5 : 8) * share * share
  const clicks = Math.round(spend * (0.8 + random.unit() * 2))
  const isForInstalls = campaign.goal === 'installs'
  return {
    ...{ day, campaignId: campaign.id, country, currency: currencies.get(campaign.channelId) ?? 'EUR', spend: spend.toFixed(2) },
    ...{ impressions: clicks * random.integer(20, 60), clicks, installsReported: isForInstalls ? random.integer(0, clicks) : 0 },
  }
}

/** What each campaign cost on some days in some countries, in order of day, at most a row each. */
export const makeAdSpend = ({ adSpend: count }: DemoVolume): readonly AdSpend[] => {
  const random = randomStream('ad_spend')
  const all = cells()
  const chosen = random.some(all.length, count)
  return all.filter((_, index) => chosen.has(index)).map((cell) => spendOn(random, cell))
}
