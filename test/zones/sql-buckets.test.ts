import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { engines } from '../databases/engines.js'
import type { TestDatabase } from '../databases/test-engine.js'
import { bucketFaults, zoneRows } from './bucket-rows.js'
import { type OtherClock, otherClocks } from './engine-clocks.js'
import { changingZones } from './offset-changes.js'

/** Their rules have not changed for years: a difference there is a fault of ours, not of zone data. */
const settled = ['Europe/Paris', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'Australia/Sydney', 'Asia/Kolkata', 'UTC']

const together = 12

/** The same rows for every engine: what the oracle says of them takes the longest. */
const rows = changingZones.map(({ zone, changes }) => zoneRows(zone, changes))

describe.each(engines)('$name', (engine) => {
  let database: TestDatabase | undefined
  let other: readonly OtherClock[] = []
  const warehouse = (): Warehouse => {
    if (database === undefined) throw new Error('There is no database.')
    return database.warehouse
  }

  beforeAll(async () => {
    if (!engine.available) return
    database = await engine.openDatabase(async () => {})
    other = await warehouse().snapshot(otherClocks)
    if (other.length > 0)
      console.warn(`${engine.name} turns other clocks: ${other.map(({ zone, at }) => `${zone} (${at ?? 'unknown'})`).join(', ')}`)
  })
  afterAll(() => database?.close())

  test.runIf(engine.available)('turns the clocks of settled zones as this machine does', () => {
    expect(other.filter(({ zone }) => settled.includes(zone))).toEqual([])
    // A database or a machine that is years behind proves nothing.
    expect(other.length).toBeLessThan(20)
  })

  test.runIf(engine.available)('puts the rows around every change into the periods, dates and instants of the oracle', async () => {
    const apart = new Set(other.map(({ zone }) => zone))
    const faults: string[] = []
    await warehouse().snapshot(async (run) => {
      for (let next = 0; next < rows.length; next += together)
        faults.push(...(await bucketFaults(rows.slice(next, next + together), apart, run)))
    })
    expect(faults).toEqual([])
  })
})
