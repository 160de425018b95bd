import { openCatalog } from '../../../src/catalog/open-catalog.js'
import { catalog, dimension } from '../../../src/definition/index.js'
import { fiscalYears, metrics } from './metrics.js'
import {
  balances,
  currentMemberships,
  deliveries,
  freshBalances,
  levels,
  lockers,
  memberships,
  passes,
  patientSubscriptions,
  persons,
  purchases,
  subscriptions,
  visits,
} from './sources.js'

/** The club's definitions. */
export const clubDefinition = catalog({
  name: 'club',
  sources: [
    ...[persons, levels, memberships, currentMemberships, subscriptions, patientSubscriptions, passes, lockers],
    ...[balances, freshBalances, visits, purchases, deliveries],
  ],
  dimensions: [
    dimension('plan', { from: [memberships.plan, currentMemberships.plan, subscriptions.plan, patientSubscriptions.plan] }),
    dimension('team', {
      from: [
        memberships.person.team,
        currentMemberships.person.team,
        subscriptions.person.team,
        passes.person.team,
        balances.team,
        freshBalances.team,
        visits.person.team,
        purchases.person.team,
      ],
    }),
    dimension('channel', { from: [purchases.channel, deliveries.channel] }),
    dimension('level', { from: [subscriptions.level.name, visits.level.name] }),
  ],
  metrics,
  calendars: [fiscalYears],
  now: '2024-05-15T12:00:00Z',
})

/** The club's catalogue. */
export const club = openCatalog(clubDefinition)
