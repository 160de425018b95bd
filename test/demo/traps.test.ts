import { describe, expect, it } from 'vitest'
import { demoVolume } from '../../migrations/demo/size.js'
import { tallyDemo } from '../../migrations/demo/tally/expected.js'
import { promisedTraps } from './promised-traps.js'

describe.each(['small', 'full'] as const)('the traps in the %s demo company', (size) => {
  const { traps } = tallyDemo({ size })
  const promised = promisedTraps(demoVolume({ size }))

  it('are all those that are promised', () => {
    expect(traps.map(({ name }) => name).toSorted()).toEqual(Object.keys(promised).toSorted())
  })

  it.each(traps)('$name is planted as often as promised', ({ name, planted }) => {
    const { count, isLeast = false } = promised[name] ?? { count: Number.NaN }
    if (isLeast) expect(planted).toBeGreaterThanOrEqual(count)
    else expect(planted).toBe(count)
  })

  it.each(traps)('$name makes a naive answer wrong', ({ right, naive }) => {
    expect(naive).not.toBe(right)
  })

  it('make revenue 8 % too high with test orders, and the mean of means over 20 % too high', () => {
    const excess = (name: string): number => {
      const found = traps.find((trap) => trap.name === name)
      return Number(found?.naive) / Number(found?.right) - 1
    }
    expect(excess('testOrders')).toBeCloseTo(0.08, 2)
    expect(excess('unequalGroups')).toBeGreaterThan(0.2)
    expect(excess('redenomination')).toBeGreaterThan(1)
    expect(excess('annualPrices')).toBeGreaterThan(1)
    expect(excess('sumsAmongRows')).toBe(1)
  })
})
