import { createHash } from 'node:crypto'
import { demoCompany } from '../company.js'
import { type DemoData, filledTables, generateDemo } from '../generate.js'
import type { DemoOptions } from '../size.js'
import { tallyAcquisition } from './acquisition.js'
import { acquisitionTraps } from './acquisition-traps.js'
import { tallyActiveUsers } from './active-users.js'
import { againTraps } from './again-traps.js'
import { answerTraps } from './answer-traps.js'
import { tallyBacklogs } from './backlogs.js'
import { calendarTraps, zoneDays } from './calendar-traps.js'
import { tallyAbandonment, tallyCarts } from './carts.js'
import { tallyCohorts } from './cohorts.js'
import { tallyConversations } from './conversations.js'
import { tallyConversions } from './conversions.js'
import { customerTraps } from './customer-traps.js'
import { tallyCustomers } from './customers.js'
import { tallyFirstPayments } from './first-payments.js'
import { gapTraps } from './gap-traps.js'
import { tallyInstalls } from './installs.js'
import { tallyItems } from './items.js'
import { joinTraps } from './join-traps.js'
import { tallyLeads } from './leads.js'
import { levelTraps } from './level-traps.js'
import { type Lookups, lookupsOf } from './lookups.js'
import { moneyTraps } from './money-traps.js'
import { tallyOperations } from './operations.js'
import { tallyPerUser } from './per-user.js'
import { recurringTraps } from './recurring-traps.js'
import { refundTraps } from './refund-traps.js'
import { tallyRepeats } from './repeats.js'
import { tallyRetention } from './retention.js'
import { tallyReturning } from './returning.js'
import { tallyRevenueChanges } from './revenue-changes.js'
import { tallySales } from './sales.js'
import { tallySatisfaction } from './satisfaction.js'
import { tallySentiment } from './sentiment.js'
import { sessionTraps } from './session-trap-tally.js'
import { tallyStory } from './story-tally.js'
import { tallySupport } from './support.js'
import { talkTraps } from './talk-traps.js'
import { groupMonth, type TimedTally } from './timed-tally.js'
import { tallyTraffic } from './traffic.js'

/** A fingerprint of every value of every row, in order. */
export const fingerprintOf = (data: DemoData): string => {
  const hash = createHash('sha256')
  for (const { table, rows } of filledTables(data)) {
    const columns = Object.keys(table.columns)
    hash.update(table.name)
    for (const row of rows) hash.update(`${JSON.stringify(columns.map((column) => row[column]?.toString() ?? null))}\n`)
  }
  return hash.digest('hex')
}

/** The metrics that look at edges or through windows. */
const tallyEdges = (lookups: Lookups): Readonly<Record<string, TimedTally>> => ({
  ...{ ...tallyActiveUsers(lookups), ...tallyCustomers(lookups), ...tallyRetention(lookups), ...tallyBacklogs(lookups) },
  ...{ ...tallySentiment(lookups), ...tallyRevenueChanges(lookups), ...tallyFirstPayments(lookups) },
})

/** What people do after one another, and the cohorts. */
const tallyBehaviour = (lookups: Lookups) => ({
  ...{ ...tallyConversions(lookups), ...tallyReturning(lookups), ...tallyAbandonment(lookups), ...tallyRepeats(lookups) },
  cohorts: tallyCohorts(lookups),
})

/** What must come out of the demo company: row counts, the metrics of the first tables at every level, the traps, the story. No SQL has touched it. */
export const tallyDemo = (options: DemoOptions) => {
  const data = generateDemo(options)
  const lookups = lookupsOf(data)
  const traps = [
    ...[gapTraps, sessionTraps, calendarTraps, moneyTraps, refundTraps, joinTraps, answerTraps],
    ...[customerTraps, recurringTraps, levelTraps, acquisitionTraps, againTraps, talkTraps],
  ]
  return {
    size: options.size,
    now: demoCompany.now,
    currency: demoCompany.reportingCurrency,
    fingerprint: fingerprintOf(data),
    rows: Object.fromEntries(filledTables(data).map(({ table, rows }) => [table.name, rows.length])),
    metrics: {
      ...{ ...tallyTraffic(lookups), ...tallySales(lookups), ...tallySupport(lookups), ...tallySatisfaction(lookups) },
      ...{ ...tallyPerUser(lookups), ...tallyOperations(lookups), ...tallyAcquisition(lookups) },
      ...{ ...tallyLeads(lookups), ...tallyInstalls(lookups), ...tallyCarts(lookups) },
      ...{ ...tallyConversations(lookups), ...tallyItems(lookups) },
    },
    timed: {
      groupMonth,
      metrics: tallyEdges(lookups),
    },
    behaviour: tallyBehaviour(lookups),
    traps: traps.flatMap((tally) => tally(lookups)),
    zoneDays: zoneDays(lookups),
    story: tallyStory(lookups),
  }
}
