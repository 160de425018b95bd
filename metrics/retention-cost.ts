import { kept, metric, money, sum } from '../src/definition/index.js'
import { customers } from './customers.js'
import { team } from './dimensions/team.js'
import { retentionCosts } from './sources/retention-costs.js'

/** What it costs to keep a customer. */
export const retentionCost = metric({
  name: 'retentionCost',
  label: { en: 'Retention cost', fr: 'Coût de fidélisation' },
  description: {
    en: 'What the teams that keep customers cost in the period, for each customer who was there at its start and still is at its end. Ask for the year to date to compare it with what a customer costs to win.',
    fr: 'Ce que coûtent dans la période les équipes qui fidélisent les clients, pour chaque client présent à son début et encore là à sa fin. Demandez l’année à ce jour pour le comparer au coût d’acquisition.',
  },
  synonyms: { en: ['cost to keep a customer', 'cost to serve', 'CRC'], fr: ['coût de rétention', 'coût pour garder un client'] },
  example: {
    en: '€1,900 to keep 95 customers: €20.',
    fr: '1 900 € pour garder 95 clients : 20 €.',
  },
  numerator: sum(money(retentionCosts.cost, { currency: retentionCosts.currency, at: retentionCosts.month })),
  denominator: kept(customers),
  dimensions: [team],
  // Costs are booked once a month: a finer period would hold all of them or none.
  grain: { finest: 'month' },
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
})
