import type { Account } from '../accounts.js'
import type { Campaign } from '../campaigns.js'
import type { Channel } from '../channels.js'
import { type PerUsd, perUsdFrom } from '../exchange.js'
import type { DemoData } from '../generate.js'
import type { Order } from '../order-tables.js'
import type { Ticket } from '../tickets.js'
import type { User } from '../users.js'
import type { Keys } from './fact.js'

/** The rows of the demo with ways from one to another. */
export interface Lookups {
  readonly data: DemoData
  readonly perUsd: PerUsd
  user(id: number | null): User | undefined
  order(id: bigint): Order | undefined
  account(id: number | null): Account | undefined
  ticket(id: number | null): Ticket | undefined
  channelKeys(id: number | null): Keys
  campaign(id: number | null): Campaign | undefined
  userKeys(id: number | null): Keys
}

const byId = <K, T extends { readonly id: K }>(rows: readonly T[]): ((id: K | null) => T | undefined) => {
  const index = new Map(rows.map((row) => [row.id, row]))
  return (id) => (id === null ? undefined : index.get(id))
}

/** Indexes the demo's rows by their keys. */
export const lookupsOf = (data: DemoData): Lookups => {
  const channel = byId<number, Channel>(data.channels)
  const user = byId<number, User>(data.users)
  const account = byId<number, Account>(data.accounts)
  const campaign = byId<number, Campaign>(data.campaigns)
  const channelKeys = (id: number | null): Keys => ({ channel: channel(id)?.name ?? null, channelKind: channel(id)?.kind ?? null })
  return {
    data,
    perUsd: perUsdFrom(data.fxRates),
    user,
    order: byId<bigint, Order>(data.orders),
    account,
    ticket: byId<number, Ticket>(data.tickets),
    channelKeys,
    campaign,
    userKeys: (id) => {
      const found = user(id)
      const { country = null, plan = null, platform = null, channelId = null, campaignId = null, accountId = null } = found ?? {}
      const segment = account(accountId)?.segment ?? null
      return { country, plan, platform, segment, campaign: campaign(campaignId)?.name ?? null, ...channelKeys(channelId) }
    },
  }
}
