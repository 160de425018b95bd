import { describe, expect, test } from 'vitest'
import type { Calendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { offsetAt } from '../../src/kit/zoned-time.js'
import { periodStart, periodsBetween } from '../../src/request/period.js'
import { inZone, type Moment } from '../oracle/moment.js'
import { periodsBetween as oraclePeriods, periodStart as oracleStart } from '../oracle/periods.js'
import { allZones, changingZones, offsetChanges, probes } from './offset-changes.js'
import { zoneCalendars } from './zone-calendars.js'

const hour = 3_600_000_000n
const around: { readonly [grain in Grain]: bigint } = {
  ...{ hour: 30n * hour, day: 100n * hour, week: 14n * 24n * hour },
  ...{ month: 62n * 24n * hour, quarter: 184n * 24n * hour, year: 800n * 24n * hour },
}
const milliseconds = (moment: Moment): number => Number(moment / 1000n)

/** What is wrong with the periods between two moments: gaps, overlaps, and what the oracle cuts otherwise. */
function faultsOf(from: Moment, until: Moment, grain: Grain, zone: string, calendar: Calendar): readonly string[] {
  const periods = periodsBetween(milliseconds(from), milliseconds(until), { grain, zone, calendar }, 1_000_000) ?? []
  const expected = [...oraclePeriods(from, until, { grain, zone, calendar })]
  const name = `${zone} by ${grain} of ${calendar.name}`
  const edges = [milliseconds(from), ...periods.map(({ end }) => end)]
  const isTiled = periods.every(({ start, end }, index) => start === edges[index] && start < end) && edges.at(-1) === milliseconds(until)
  const texts = (list: readonly { start: number | bigint; end: number | bigint; isCut: boolean }[]) =>
    list.map(({ start, end, isCut }) => `${start}–${end} ${isCut}`)
  const shown = texts(periods)
  const isEqual =
    shown.join() === texts(expected.map(({ start, end, isCut }) => ({ start: milliseconds(start), end: milliseconds(end), isCut }))).join()
  return [...(isTiled ? [] : [`${name}: gaps or overlaps`]), ...(isEqual ? [] : [`${name}: other periods than the oracle's`])]
}

const calendarsOf = (grain: Grain): readonly Calendar[] => (grain === 'hour' || grain === 'day' ? [zoneCalendars[0]] : zoneCalendars)

describe.each(['hour', 'day', 'week', 'month', 'quarter', 'year'] as const)('by %s', (grain) => {
  test('periods tile the time around every change of every zone, as the oracle cuts it', () => {
    const faults = changingZones.flatMap(({ zone, changes }) =>
      calendarsOf(grain).flatMap((calendar) =>
        // Neighbouring changes of long periods have the same ones around them.
        spansAround(changes, around[grain]).flatMap(([from, until]) => faultsOf(from, until, grain, zone, calendar)),
      ),
    )
    expect(faults).toEqual([])
  })

  test('a moment before, at and after a change lies in the period that the oracle finds', () => {
    const faults = changingZones.flatMap(({ zone, changes }) =>
      calendarsOf(grain).flatMap((calendar) =>
        changes
          .flatMap((change) => [change - 1000n, change, change + 1000n])
          .filter((moment) => {
            const start = oracleStart(moment, { grain, zone, calendar })
            return periodStart(milliseconds(moment), { grain, zone, calendar }) !== milliseconds(start)
          })
          .map((moment) => `${zone} by ${grain} of ${calendar.name} at ${moment}`),
      ),
    )
    expect(faults).toEqual([])
  })
})

/** The stretches of time around some moments, those that overlap as one; each cut somewhere within a period. */
function spansAround(moments: readonly Moment[], reach: bigint): readonly (readonly [Moment, Moment])[] {
  const spans: [Moment, Moment][] = []
  for (const moment of moments) {
    const last = spans.at(-1)
    const [from, until] = [moment - reach, moment + reach + 1_234_567_000n]
    if (last !== undefined && from <= last[1]) last[1] = until
    else spans.push([from, until])
  }
  return spans
}

test('periods of a zone whose clocks stand still tile too', () => {
  const still = allZones.filter((zone) => offsetChanges(zone).length === 0)
  const [from, until] = [BigInt(Date.UTC(2024, 1, 27)) * 1000n, BigInt(Date.UTC(2024, 2, 3)) * 1000n]
  const grains = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const
  const faults = still.flatMap((zone) =>
    grains.flatMap((grain) =>
      calendarsOf(grain).flatMap((calendar) => faultsOf(from, grain === 'hour' ? from + 30n * hour : until, grain, zone, calendar)),
    ),
  )
  expect(faults).toEqual([])
})

test('the clocks of every zone show here what they show the oracle', () => {
  const other = allZones.flatMap((zone) =>
    probes(zone)
      .filter((moment) => offsetAt(milliseconds(moment), zone) !== inZone(moment, zone).offsetNanoseconds / 1_000_000)
      .map((moment) => `${zone} at ${moment}`),
  )
  expect(other).toEqual([])
})

test('all zones and all changes are looked at', () => {
  expect(allZones.length).toBeGreaterThan(400)
  expect(changingZones.length).toBeGreaterThan(120)
  expect(changingZones.reduce((sum, { changes }) => sum + changes.length, 0)).toBeGreaterThan(700)
})
