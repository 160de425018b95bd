import pc from 'picocolors'
import type { Catalog } from '../../catalog/catalog.js'
import { problemLines } from '../../catalog/catalog-problem.js'
import type { Warehouse } from '../../warehouse/warehouse.js'
import { checkDatabase } from '../check-database.js'
import { type Flags, withFlags } from '../flags.js'
import { loadCatalog } from '../load-catalog.js'
import { missingDemo } from '../missing-demo.js'
import { openWarehouse } from '../open-warehouse.js'
import type { Output } from '../output.js'
import { readSettings, type Settings } from '../settings.js'

/** `etalon check`: the definitions, then the database that they speak of. Resolves to the exit code: 1 where something is wrong. */
export async function check(flags: Flags, output: Output): Promise<number> {
  const settings = readSettings(withFlags(process.env, flags))
  const catalog = await loadCatalog(settings)
  output.print(`${pc.green('ok')} ${holdings(catalog)}`)
  if (settings.config !== null && settings.databaseUrl === null) {
    output.note(`${pc.yellow('warning')} The database was not checked: set DATABASE_URL to its PostgreSQL.`)
    return flags.strict === true ? 1 : 0
  }
  return checkLive(catalog, settings, flags, output)
}

/** What a catalogue holds, in words: `5 metrics, 2 dimensions, 1 source`. */
export function holdings({ metrics, dimensions, sources }: Catalog): string {
  const counts = { metric: metrics.size, dimension: dimensions.size, source: sources.size }
  return Object.entries(counts)
    .map(([thing, count]) => `${count} ${thing}${count === 1 ? '' : 's'}`)
    .join(', ')
}

async function checkLive(catalog: Catalog, settings: Settings, flags: Flags, output: Output): Promise<number> {
  const warehouse = await openWarehouse({ settings, memory: flags.memory === true, progress: output.note })
  try {
    const missing = await missingDemo(settings, warehouse)
    if (missing !== null) output.note(missing)
    return missing === null && (await printDatabaseCheck(catalog, warehouse, output, flags.strict === true)) ? 0 : 1
  } finally {
    await warehouse.close()
  }
}

/** Prints all that a database lacks of what a catalogue speaks of, or that it lacks nothing; whether it can be asked; `strict`: and without a warning. */
export async function printDatabaseCheck(catalog: Catalog, warehouse: Warehouse, output: Output, strict = false): Promise<boolean> {
  await warehouse.ping()
  const problems = await checkDatabase(catalog, warehouse)
  for (const each of problems) {
    for (const line of problemLines([each])) output.print(`${each.level === 'error' ? pc.red('error') : pc.yellow('warning')} ${line}`)
  }
  const isWrong = problems.some((each) => each.level === 'error')
  const warnings = problems.filter((each) => each.level === 'warning').length
  const counted = warnings === 0 ? '' : ` (${warnings} ${warnings === 1 ? 'warning' : 'warnings'})`
  if (!isWrong) output.print(`${pc.green('ok')} the database has what the definitions speak of${counted}`)
  return !isWrong && !(strict && warnings > 0)
}
