import { dayOf } from './instant.js'
import type { Random } from './random.js'
import { type RowOf, table } from './table.js'

export const campaignTable = table('campaigns', {
  id: 'integer',
  channelId: 'integer',
  name: 'text',
  startedOn: 'date',
  endedOn: 'date?',
  goal: 'text',
  platform: 'text?',
})
export type Campaign = RowOf<typeof campaignTable>

type Line = readonly [channelId: number, name: string, startedOn: string, endedOn: string | null, platform?: 'ios' | 'android']

/** Trap: people came by this campaign before it cost anything. */
export const announced = { name: 'Studio launch', from: '2025-03-01', firstSpend: '2025-05-01' } as const

const lines: readonly Line[] = [
  [1, 'Brand search', '2024-01-01', null],
  [1, 'Generic search 2024', '2024-01-15', '2024-12-31'],
  [1, 'Generic search 2025', '2025-01-01', null],
  [1, 'App search iOS', '2024-02-01', null, 'ios'],
  [1, 'App search Android', '2024-02-01', null, 'android'],
  [1, "Competitors' names", '2024-05-01', '2024-10-31'],
  [1, 'Back to school 2024', '2024-08-15', '2024-09-30'],
  [1, 'Back to school 2025', '2025-08-15', '2025-09-30'],
  [1, announced.name, announced.from, '2025-06-30'],
  [1, 'Teams: “one canvas”', '2025-04-01', '2025-10-31'],
  [2, 'Creators 🎨', '2024-01-01', '2024-12-31'],
  [2, 'Creators 🎨 II', '2025-01-01', null],
  [2, 'Social installs iOS', '2024-03-01', null, 'ios'],
  [2, 'Social installs Android', '2024-03-01', null, 'android'],
  [2, 'Spring sale 2024', '2024-03-15', '2024-04-15'],
  [2, 'Spring sale 2025', '2025-03-15', '2025-04-15'],
  [2, 'Summer of sketching', '2024-06-15', '2024-08-31'],
  [2, 'Black Friday 2024', '2024-11-18', '2024-12-02'],
  [2, 'Black Friday 2025', '2025-11-17', '2025-12-01'],
  [2, 'Lookalikes', '2025-02-01', '2025-07-31'],
  [2, 'Retargeting 100 %', '2024-09-01', null],
  [2, 'New year, new canvas', '2025-12-15', null],
  [8, 'Radio: morning show', '2024-10-01', '2024-12-15'],
  [8, 'Radio: drive time', '2025-05-01', '2025-06-15'],
]

/** The 24 campaigns, days included. Those for one platform want installs, the others sign-ups. Trap: nobody ever came by the radio's. */
export const campaigns: readonly Campaign[] = lines.map(([channelId, name, startedOn, endedOn, platform], index) => ({
  ...{ id: index + 1, channelId, name, startedOn, endedOn },
  ...{ goal: platform ? 'installs' : 'sign-ups', platform: platform ?? null },
}))

const isRunning = ({ startedOn, endedOn }: Campaign, today: string): boolean => startedOn <= today && (endedOn === null || endedOn >= today)

/** The campaign that brought somebody by that channel at that time (on that platform, where it is known): four in five come by one, if any is running, and half by the one that was just announced. */
export const campaignAt = (random: Random, channelId: number | null, at: number, platform: string | null): number | null => {
  const [today, draw, isByOne, isByNews] = [dayOf(at), random.unit(), random.chance(0.8), random.chance(0.5)]
  const running = campaigns.filter(
    (campaign) =>
      campaign.channelId === channelId && isRunning(campaign, today) && (campaign.platform === null || campaign.platform === platform),
  )
  const news = today < announced.firstSpend ? running.find(({ name }) => name === announced.name) : undefined
  if (!isByOne) return null
  return (isByNews && news ? news : running[Math.floor(draw * running.length)])?.id ?? null
}
