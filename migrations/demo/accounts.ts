import { channelWeights } from './channels.js'
import { countryWeights } from './countries.js'
import { beginning, day, now } from './instant.js'
import { momentBetween } from './moment.js'
import { oddAccountNames } from './odd-names.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { type RowOf, table } from './table.js'

export const accountTable = table('accounts', {
  id: 'integer',
  name: 'text',
  createdAt: 'timestamptz',
  country: 'text?',
  segment: 'text?',
  channelId: 'integer?',
  plan: 'text',
  owner: 'text',
})
export type Account = RowOf<typeof accountTable>

const firstWords = [
  'Amber',
  'Birch',
  'Cobalt',
  'Delta',
  'Ember',
  'Fjord',
  'Granite',
  'Harbour',
  'Indigo',
  'Juniper',
  'Kelp',
  'Lumen',
  'Maple',
]
const secondWords = ['Works', 'Labs', 'Press', 'Foods', 'Logistics', 'Design', 'Health', 'Energy', 'Games', 'Travel', 'Media']
const owners = ['Ada Ferro', 'Ben Osei', 'Chiara Lund', 'Dai Nakamura', 'Eve Moreau']

const ordinaryName = (random: Random, id: number): string => `${random.pick(firstWords)} ${random.pick(secondWords)} ${id}`

/** The accounts. Traps: exactly 10 % without a segment, 6 % without a channel, 2 % without a country; odd names. */
export const makeAccounts = ({ accounts: count }: DemoVolume): readonly Account[] => {
  const random = randomStream('accounts')
  const withoutSegment = random.some(count, Math.round(count * 0.1))
  const withoutChannel = random.some(count, Math.round(count * 0.06))
  const withoutCountry = random.some(count, Math.round(count * 0.02))
  const starts = Array.from({ length: count }, () => {
    const isEarly = random.chance(0.3)
    return momentBetween(random, beginning, isEarly ? beginning + 60 * day : now - 30 * day)
  }).sort((one, other) => one - other)
  return starts.map((createdAt, index) => ({
    id: index + 1,
    name: oddAccountNames[index] ?? ordinaryName(random, index + 1),
    createdAt,
    country: withoutCountry.has(index) ? null : random.weighted(countryWeights),
    segment: withoutSegment.has(index)
      ? null
      : random.weighted([['small business', 55] as const, ['mid-market', 30] as const, ['enterprise', 15] as const]),
    channelId: withoutChannel.has(index) ? null : random.weighted(channelWeights),
    plan: random.weighted([['free', 10] as const, ['team', 55] as const, ['business', 28] as const, ['enterprise', 7] as const]),
    owner: random.pick(owners),
  }))
}
