import { announced } from '../campaigns.js'
import { dayOf } from '../instant.js'
import { adFacts, costFacts, customerFacts, type Effort, eurosOf } from './acquisition.js'
import { ratio, sumOf } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type Trap, trap } from './trap.js'

const costOf = (spend: readonly Fact<Effort>[], customers: readonly Fact<Effort>[]): string =>
  ratio(
    eurosOf(
      spend.map(({ row }) => row),
      'ads',
      'costs',
    ),
    customers.length,
  ).value ?? '0'

/** Traps: a channel that costs and brings nobody, two that bring customers and cost nothing. */
const channelTraps = (lookups: Lookups): readonly Trap[] => {
  const spend = [...adFacts(lookups), ...costFacts(lookups)]
  const customers = customerFacts(lookups)
  const channelsOf = (facts: readonly Fact<Effort>[]) => new Set(facts.flatMap(({ keys }) => keys.channel ?? []))
  const [paid, bringing] = [channelsOf(spend), channelsOf(customers)]
  const idle = [...paid].filter((name) => !bringing.has(name)).length
  const free = [...bringing].filter((name) => !paid.has(name)).length
  const [right, question] = [costOf(spend, customers), 'customer acquisition cost in euros; naive: only of channels that']
  const some = (facts: readonly Fact<Effort>[], channels: ReadonlySet<string>) =>
    facts.filter(({ keys }) => channels.has(keys.channel ?? ''))
  return [
    trap('spendWithoutCustomers', idle, `${question} brought somebody`, right, costOf(some(spend, bringing), customers)),
    trap('customersWithoutSpend', free, `${question} cost something`, right, costOf(spend, some(customers, paid))),
  ]
}

const currencyTrap = (lookups: Lookups): Trap => {
  const { adSpend } = lookups.data
  const euros = eurosOf(
    adFacts(lookups).map(({ row }) => row),
    'ads',
  )
  const foreign = adSpend.filter(({ currency }) => currency !== 'EUR').length
  return trap(
    'adCurrencies',
    foreign,
    'ad spend in euros; naive: amounts added as they stand',
    euros,
    sumOf(adSpend.map(({ spend }) => spend)),
  )
}

/** Trap: customers of a campaign on days on which it cost nothing, and before it cost anything. */
const announcementTrap = (lookups: Lookups): Trap => {
  const ofIt = ({ keys }: Fact<Effort>): boolean => keys.campaign === announced.name
  const spendDays = new Set(
    adFacts(lookups)
      .filter(ofIt)
      .map(({ at }) => dayOf(at)),
  )
  const first = [...spendDays].sort()[0] ?? ''
  const customers = customerFacts(lookups).filter(ofIt)
  return trap(
    'customersBeforeSpend',
    customers.filter(({ at }) => dayOf(at) < first).length,
    `new customers of the campaign “${announced.name}” by day, added up; naive: of the days on which it cost something`,
    customers.length,
    customers.filter(({ at }) => spendDays.has(dayOf(at))).length,
  )
}

/** Traps in what it costs to win customers. */
export const acquisitionTraps = (lookups: Lookups): readonly Trap[] => [
  ...channelTraps(lookups),
  currencyTrap(lookups),
  announcementTrap(lookups),
]
