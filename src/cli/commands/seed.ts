import type { DemoOptions, DemoSize } from '../../../migrations/demo/size.js'
import type { DemoDatabase } from '../demo-database.js'
import { type Flags, textFlag, withFlags } from '../flags.js'
import type { Output } from '../output.js'
import { readSettings } from '../settings.js'
import { UsageError } from '../usage-error.js'
import { openWritableDemo } from '../writable-demo.js'

const sizes: readonly DemoSize[] = ['small', 'full']

/** `etalon seed`: fills the demo company's empty tables; with --replace it drops and makes them first. Resolves to the exit code. */
export async function seed(flags: Flags, output: Output): Promise<number> {
  const size = readSize(textFlag(flags, 'size'))
  const factor = readFactor(textFlag(flags, 'factor'))
  const database = await openWritableDemo(readSettings(withFlags(process.env, flags)))
  try {
    await fill(database, { size, factor }, flags.replace === true)
    output.print(`The demo company is there, in size "${size}"${factor === 1 ? '' : `, ${factor} times`}.`)
    return 0
  } finally {
    await database.close()
  }
}

async function fill({ knex }: DemoDatabase, options: DemoOptions, replace: boolean): Promise<void> {
  const { emptyDemo, fillDemo, isMigrated, isSeeded } = await import('../demo-database.js')
  if (replace) await emptyDemo(knex)
  else if (!(await isMigrated(knex))) throw new UsageError('The tables of the demo company are missing: run "etalon migrate" first.')
  else if (await isSeeded(knex))
    throw new UsageError("The tables are not empty: say --replace to drop the demo company's tables and make them anew.")
  await fillDemo(knex, options)
}

function readSize(size: string | undefined): DemoSize {
  const found = sizes.find((each) => each === (size ?? 'small'))
  if (found === undefined) throw new UsageError(`There is no size "${size}": "${sizes.join('" or "')}" is expected.`)
  return found
}

function readFactor(text = '1'): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new UsageError(`"${text}" is no factor: a whole number from 1 to 999 is expected.`)
}
