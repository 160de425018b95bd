import { askingOf } from '../prove/asking.js'
import { checkCase } from '../prove/check-case.js'
import { openPostgres } from '../prove/engines/postgres.js'
import { casesOf } from '../prove/prove-case.js'

/** The product without any fault, on a database of its own: only a case that holds here can show a fault. */
export interface SoundProduct {
  readonly holds: (seed: number, place: number) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Opens the product as it is. Throws where there is no PostgreSQL. */
export async function openSoundProduct(server: string): Promise<SoundProduct> {
  const engine = await openPostgres(server)
  if (engine === null) throw new Error('There is no PostgreSQL to prove anything on.')
  const holds: SoundProduct['holds'] = async (seed, place) => {
    const { world, catalog, cases } = casesOf(seed)
    const one = cases[place]
    if (one === undefined) throw new Error(`The world of seed ${seed} has no case ${place}.`)
    await engine.load(world.tables)
    return (await checkCase(one, askingOf(catalog, engine.warehouse))).broken === null
  }
  return { holds, close: engine.close }
}
