import type { Catalog } from '../../catalog/catalog.js'
import type { CatalogProblem } from '../../catalog/catalog-problem.js'
import { problem } from '../../catalog/problem.js'
import { formatInstant, type Instant, nextOffsetChange, offsetAt } from '../../kit/zoned-time.js'
import { bound, fragment, toStatement } from '../../sql/fragment.js'
import type { Warehouse } from '../../warehouse/warehouse.js'
import { WarehouseError } from '../../warehouse/warehouse-error.js'

const FIRST_YEAR = 2024
const LAST_YEAR = 2026

/**
 * Zones whose rules the database and this computer know differently: periods are cut here and dates are taken there, so they must agree.
 * Compares the local times around every change of the clocks from 2024 to 2026.
 */
export async function timeZoneProblems(catalog: Catalog, warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const columns = [...catalog.sources.values()].flatMap((source) => Object.values(source.columns))
  const zones = new Set([catalog.definition.timeZone, ...columns.flatMap(({ zone }) => zone ?? [])])
  const found = await Promise.all([...zones].map((zone) => differences(catalog, zone, warehouse)))
  return found.flat()
}

async function differences({ definition }: Catalog, zone: string, warehouse: Warehouse): Promise<readonly CatalogProblem[]> {
  const owner = { kind: 'catalogue', name: definition.name, file: definition.definedAt } as const
  const wrong = (message: string) => [
    problem(
      owner,
      'TIME_ZONE_DATA_DIFFERS',
      message,
      'Update the time zone data of the database, or of Node, so that both know the same rules.',
    ),
  ]
  const instants = probes(zone)
  const asked = bound(
    instants.map((instant) => formatInstant(instant, 'UTC')),
    'timestamptz[]',
  )
  const query = fragment`select to_char(instant at time zone ${bound(zone, 'text')}, 'YYYY-MM-DD"T"HH24:MI:SS')
    from unnest(${asked}) with ordinality as asked (instant, position) order by position`
  try {
    const { rows } = await warehouse.snapshot((run) => run(toStatement(query)), { statements: 1 })
    const other = instants.findIndex((instant, position) => rows[position]?.[0] !== localTime(instant, zone))
    const instant = instants[other]
    if (instant === undefined) return []
    const here = localTime(instant, zone)
    return wrong(`At ${formatInstant(instant, 'UTC')} the clocks of "${zone}" show ${here} here, but ${rows[other]?.[0]} in the database.`)
  } catch (failure) {
    if (failure instanceof WarehouseError && failure.code !== 'WAREHOUSE_UNAVAILABLE')
      return wrong(`The database does not know the zone "${zone}".`)
    throw failure
  }
}

const localTime = (instant: Instant, zone: string): string => new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 19)

// Each month is asked on its own: over a whole year the clocks are back where they were.
function probes(zone: string): readonly Instant[] {
  const months = (LAST_YEAR - FIRST_YEAR + 1) * 12
  return Array.from({ length: months }, (_nothing, month) => {
    const start = Date.UTC(FIRST_YEAR, month)
    const change = nextOffsetChange(start, Date.UTC(FIRST_YEAR, month + 1), zone)
    return change === null ? [start] : [start, change - 1000, change, change + 3_600_000]
  }).flat()
}
