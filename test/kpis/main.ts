import Table from 'cli-table3'
import pc from 'picocolors'
import { catalog } from '../../metrics/index.js'
import { makeDemoDump } from '../../src/cli/make-demo.js'
import { pgliteWarehouse } from '../../src/warehouse/pglite.js'
import { askedAt } from '../metrics/asked-demo.js'
import { type KpiLine, kpiLines } from './kpi-lines.js'

const demo = askedAt(pgliteWarehouse({ dump: await makeDemoDump(() => undefined) }), catalog)
try {
  const lines = await kpiLines(demo)
  console.log(tableOf(lines))
  const wrong = lines.filter(({ fault }) => fault !== null)
  for (const { name, fault } of wrong) console.log(`${name}: ${fault}`)
  const counted = lines.filter(({ checkedBy }) => checkedBy === 'generator').length
  console.log(
    `${lines.length} metrics for December 2025, ${counted} as the generator counted them, the others as the oracle reads its rows: ${wrong.length} differences.`,
  )
  process.exitCode = wrong.length > 0 ? 1 : 0
} finally {
  await demo.close()
}

function tableOf(lines: readonly KpiLine[]): string {
  const style = { head: [], border: pc.isColorSupported ? ['gray'] : [], compact: true }
  const table = new Table({
    head: ['metric', 'December 2025', 'on November', 'goal', ''],
    colAligns: ['left', 'right', 'right', 'left', 'left'],
    style,
  })
  for (const { label, isNorthStar, value, change, goal, fault } of lines)
    table.push([isNorthStar ? `★ ${label}` : label, value, change, goal, fault === null ? '' : pc.red('differs')])
  return table.toString()
}
