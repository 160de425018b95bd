import { describe, expect, it } from 'vitest'
import { demoCompany } from '../../migrations/demo/company.js'
import { tallyDemo } from '../../migrations/demo/tally/expected.js'

describe.each(['small', 'full'] as const)('the story in the %s demo company', (size) => {
  const { effects, churn, returns } = tallyDemo({ size }).story
  const of = (chapter: string) => {
    const found = effects.find((effect) => effect.chapter === chapter)
    if (!found) throw new Error(`The story has no chapter "${chapter}".`)
    return found
  }
  const [before, during, after] = [of('before'), of('during'), of('after')]
  const goal = Number(demoCompany.goals.customerSatisfaction)

  it('floods support with tickets about one product area, and no other', () => {
    expect(Number(during.ticketsAMonthAboutIt.value)).toBeGreaterThan(5 * Number(before.ticketsAMonthAboutIt.value))
    expect(Number(during.ticketsAMonthAboutTheRest.value)).toBeLessThan(1.3 * Number(before.ticketsAMonthAboutTheRest.value))
    expect(Number(after.ticketsAMonthAboutIt.value)).toBeLessThan(1.5 * Number(before.ticketsAMonthAboutIt.value))
  })

  it('doubles the first response time, and brings it back', () => {
    const times = [before, during, after].map(({ firstResponseTimeByEmail }) => Number(firstResponseTimeByEmail.value))
    const [first = 0, second = 0, third = 0] = times
    expect(second / first).toBeGreaterThan(1.7)
    expect(second / first).toBeLessThan(2.4)
    expect(third / first).toBeLessThan(1.3)
  })

  it('takes satisfaction with that area below its goal, and brings it back', () => {
    expect(Number(before.customerSatisfactionAboutIt.value)).toBeGreaterThan(goal)
    expect(Number(during.customerSatisfactionAboutIt.value)).toBeLessThan(goal - 0.2)
    expect(Number(during.customerSatisfactionAboutTheRest.value)).toBeGreaterThan(goal)
    expect(Number(after.customerSatisfactionAboutIt.value)).toBeGreaterThan(goal)
  })

  it('loses customers of the plans that hold that area, from September on, and keeps them again after the fix', () => {
    const rates = ['before', 'during', 'after'].map((chapter) => churn.find((each) => each.chapter === chapter))
    const [quiet = 0, troubled = 0, recovered = 0] = rates.map((rate) => Number(rate?.churnRateOfItsPlans.value))
    expect(troubled).toBeGreaterThan(3 * quiet)
    expect(troubled).toBeGreaterThan(0.06)
    expect(recovered).toBeLessThan(troubled / 2)
    for (const rate of rates) expect(Number(rate?.churnRateOfTheRest.value)).toBeLessThan(0.04)
  })

  it('has fewer new users of the plans that hold that area come back, from September on, and as many again after the fix', () => {
    const shares = ['before', 'during', 'after'].map((chapter) => returns.find((each) => each.chapter === chapter))
    const [quiet = 0, troubled = 0, recovered = 0] = shares.map((share) => Number(share?.day1RetentionOfItsPlans.value))
    expect(troubled).toBeLessThan(quiet / 2)
    expect(recovered).toBeGreaterThan(0.8 * quiet)
    for (const share of shares) expect(Number(share?.day1RetentionOfTheRest.value)).toBeGreaterThan(0.3)
  })
})
