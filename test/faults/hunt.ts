import { once } from 'node:events'
import { askingOf } from '../prove/asking.js'
import { checkCase } from '../prove/check-case.js'
import type { ProvingEngine } from '../prove/engines/engine.js'
import { openPostgres } from '../prove/engines/postgres.js'
import { casesOf } from '../prove/prove-case.js'
import { isAbout } from '../prove/report/coverage.js'
import type { Found, HuntMessage } from './found.js'

// Runs in a copy of the project, as the child of `prove-fault.ts`: worlds from the given seed on, and of them what covers what it is about, until a case does not hold or all are tried.
const [seed = 1, runs = 2000] = process.argv.slice(2, 4).map(Number)
const about = process.argv[4] ?? null

async function hunt(engine: ProvingEngine): Promise<void> {
  let cases = 0
  for (let world = seed; cases < runs; world += 1) {
    const drawn = casesOf(world)
    const fitting = [...drawn.cases.entries()].filter(([, one]) => about === null || isAbout(one, drawn.catalog, about))
    if (fitting.length === 0) continue
    await engine.load(drawn.world.tables)
    const asking = askingOf(drawn.catalog, engine.warehouse)
    for (const [place, one] of fitting.slice(0, runs - cases)) {
      cases += 1
      const { broken } = await checkCase(one, asking)
      if (broken === null) continue
      const found = { seed: world, place, cases, property: broken.property.name, message: broken.difference.message }
      if (await isEnough(found)) return
    }
  }
  process.send?.({ found: null, cases } satisfies HuntMessage)
}

async function isEnough(found: Found): Promise<boolean> {
  const reply = once(process, 'message')
  process.send?.({ found } satisfies HuntMessage)
  return (await reply)[0] === 'enough'
}

const engine = await openPostgres()
if (engine === null) throw new Error('There is no PostgreSQL to prove anything on.')
await hunt(engine).finally(() => engine.close())
process.disconnect?.()
