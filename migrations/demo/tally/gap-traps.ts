import { monthOf, months } from '../instant.js'
import { oddAccountNames, oddProductNames } from '../odd-names.js'
import { rareCountry } from '../silent-months.js'
import { sumOf } from './answer.js'
import type { Lookups } from './lookups.js'
import { orderFacts } from './sales.js'
import { issueFacts } from './support.js'
import { type Trap, trap } from './trap.js'

const nullTraps = (lookups: Lookups): readonly Trap[] => {
  const { users, accounts } = lookups.data
  const orders = orderFacts(lookups)
  const issues = issueFacts(lookups)
  const withoutUserChannel = users.filter((user) => user.channelId === null).length
  const withoutUserCountry = users.filter((user) => user.country === null).length
  const withoutSegment = accounts.filter((account) => account.segment === null).length
  return [
    trap(
      'nullChannel',
      withoutUserChannel,
      'orders, added up over their channels',
      orders.length,
      orders.filter(({ keys }) => keys.channel).length,
    ),
    trap(
      'nullCountry',
      withoutUserCountry,
      'orders, added up over their countries',
      orders.length,
      orders.filter(({ keys }) => keys.country).length,
    ),
    trap(
      'nullSegment',
      withoutSegment,
      'tickets, added up over their segments',
      issues.length,
      issues.filter(({ keys }) => keys.segment).length,
    ),
  ]
}

const channelTrap = ({ data: { channels, users } }: Lookups): Trap => {
  const used = channels.filter((channel) => users.some((user) => user.channelId === channel.id)).length
  return trap('channelWithoutCustomers', channels.length - used, 'channels that there are', channels.length, used)
}

const groupTraps = (lookups: Lookups): readonly Trap[] => {
  const orders = orderFacts(lookups)
  const rare = orders.filter(({ keys }) => keys.country === rareCountry)
  const active = new Set(rare.map(({ at }) => monthOf(at))).size
  const countries = [...new Set(orders.map(({ keys }) => keys.country))]
  const mean = (facts: typeof orders) =>
    sumOf(facts.map(({ row }) => row.euros))
      .div(facts.length)
      .toSignificantDigits(20)
  const means = countries.map((country) => mean(orders.filter(({ keys }) => keys.country === country)))
  const meanOfMeans = sumOf(means).div(means.length).toSignificantDigits(20)
  return [
    trap('silentMonths', months.length - active, `months of the answer for orders of ${rareCountry}`, months.length, active),
    trap('unequalGroups', rare.length, 'average order value in euros; naive: mean of the countries’ means', mean(orders), meanOfMeans),
  ]
}

const nameTrap = ({ data: { accounts, products } }: Lookups): Trap => {
  const odd = new Set([...oddAccountNames, ...oddProductNames])
  const names = [...accounts, ...products].map(({ name }) => name).filter((name) => odd.has(name))
  return trap(
    'oddNames',
    names.length,
    'odd names that arrive as they are',
    names.length,
    names.filter((name) => /^[\w ]*$/.test(name)).length,
  )
}

/** Traps of missing values, empty groups, unequal groups and odd names. */
export const gapTraps = (lookups: Lookups): readonly Trap[] => [
  ...nullTraps(lookups),
  channelTrap(lookups),
  ...groupTraps(lookups),
  nameTrap(lookups),
]
