import type { Warehouse } from '../warehouse/warehouse.js'
import { type EmbeddedPlace, embeddedPlace, isMade } from './embedded-place.js'
import type { Progress } from './make-demo.js'
import type { Settings } from './settings.js'
import { UsageError } from './usage-error.js'

/** What decides which database is opened. */
export interface WarehouseChoice {
  readonly settings: Settings
  /** The demo company in memory, gone at the end. */
  readonly memory: boolean
  readonly progress: Progress
}

/** The database that the settings name: a PostgreSQL server, or the embedded one with the demo company, made when it is not there. */
export async function openWarehouse({ settings, memory, progress }: WarehouseChoice): Promise<Warehouse> {
  const { databaseUrl, config } = settings
  if (databaseUrl !== null && memory) throw new UsageError('Say either DATABASE_URL or --memory: both name a database.')
  if (databaseUrl !== null) return openServer(databaseUrl, settings)
  if (config !== null) throw new UsageError(`The catalogue "${config}" needs its database: set DATABASE_URL to its PostgreSQL.`)
  return memory ? openInMemory(settings, progress) : openFolder(embeddedPlace(), settings, progress)
}

async function openServer(connectionString: string, settings: Settings): Promise<Warehouse> {
  const { postgresWarehouse } = await import('../warehouse/postgres.js')
  const { poolSize, statementTimeoutMilliseconds } = settings
  return postgresWarehouse({ connectionString, poolSize, statementTimeoutMilliseconds, applicationName: 'etalon' })
}

async function openInMemory(settings: Settings, progress: Progress): Promise<Warehouse> {
  const [{ pgliteWarehouse }, { makeDemoDump }] = await Promise.all([import('../warehouse/pglite.js'), import('./make-demo.js')])
  return pgliteWarehouse({ dump: await makeDemoDump(progress) }, settings)
}

async function openFolder(place: EmbeddedPlace, settings: Settings, progress: Progress): Promise<Warehouse> {
  const [{ pgliteWarehouse }, { ageOfDemo, tablesOfToday }, { areNotedAsMade, noteAsMade }] = await Promise.all([
    import('../warehouse/pglite.js'),
    import('./older-demo.js'),
    import('./made-tables.js'),
  ])
  const open = (): Warehouse => pgliteWarehouse({ folder: place.database }, settings)
  const tables = await tablesOfToday()
  if (!isMade(place)) {
    await (await import('./make-demo.js')).makeDemoFolder(place, progress)
    noteAsMade(place, tables)
    return open()
  }
  const warehouse = open()
  if (areNotedAsMade(place, tables)) return warehouse
  const age = await ageOfDemo(warehouse)
  if (age === 'older') {
    await warehouse.close()
    await (await import('./make-demo.js')).renewDemoFolder(place, progress)
  }
  if (age !== 'unknown') noteAsMade(place, tables)
  return age === 'older' ? open() : warehouse
}
