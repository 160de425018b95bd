import { describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { demoCompany } from '../../migrations/demo/company.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { upperCase } from '../../src/kit/naming.js'
import { expected } from './expected-answers.js'

const { metrics: timed } = expected.timed
const { cohorts: _, ...behaviour } = expected.behaviour
const counted: Readonly<Record<string, { readonly by: object }>> = { ...expected.metrics, ...timed, ...behaviour }

/** What the generator does not count: identities and the oracle hold these. */
const reckoned = [...['lifetimeValueObserved', 'lifetimeValuePurchases', 'lifetimeValueArpu', 'lifetimeValueToCost']]

describe('the demo catalogue', () => {
  const { metrics } = openCatalog(catalog)

  it('has every metric that the generator counted, those that follow from rows and edges, and no other', () => {
    expect([...metrics.keys()].toSorted()).toEqual([...Object.keys(counted), ...reckoned].toSorted())
  })

  it('has the facts of the company', () => {
    const { now, timeZone, exchangeRates } = catalog
    expect({ now, timeZone }).toEqual({ now: demoCompany.now, timeZone: demoCompany.timeZone })
    expect(exchangeRates?.reporting).toBe(demoCompany.reportingCurrency)
    expect(exchangeRates?.currencies).toEqual(demoCompany.currencies)
    const goals = Object.entries(demoCompany.goals).map(([name]) => [name, String(metrics.get(name)?.metric.goal?.target)])
    expect(Object.fromEntries(goals)).toEqual(demoCompany.goals)
  })

  // Its file stands in the design as the example of a definition: in one language, with three dimensions.
  const others = [...metrics.values()].filter(({ metric }) => metric.name !== 'averageOrderValue')

  it.each(others.map((each) => [each.metric.name, each] as const))('%s has the dimensions that were counted', (name, each) => {
    if (!reckoned.includes(name)) expect(each.dimensions.map(upperCase).toSorted()).toEqual(Object.keys(counted[name]?.by ?? {}).toSorted())
  })
})
