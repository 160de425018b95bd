import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Fault } from './fault.js'
import type { FaultyCopy } from './faulty-copy.js'
import type { Found, HuntMessage, HuntReply } from './found.js'
import type { SoundProduct } from './sound-product.js'

/** What became of a fault: `caught` with the case that shows it, `unnoticed` after all cases, or `failed` where the hunt itself could not run. */
export type Outcome = { readonly fault: Fault; readonly milliseconds: number } & (
  | { readonly kind: 'caught'; readonly by: Found }
  | { readonly kind: 'unnoticed'; readonly cases: number }
  | { readonly kind: 'failed'; readonly said: string }
)

/** How many cases are tried, from which seed on, and on which server. */
export interface HuntSetting {
  readonly runs: number
  readonly seed: number
  readonly server: string
}

/** Puts a fault into the copy and runs the proof there, until a case differs that holds without the fault. */
export async function proveFault(fault: Fault, copy: FaultyCopy, sound: SoundProduct, setting: HuntSetting): Promise<Outcome> {
  copy.put(fault)
  const since = Date.now()
  const found = await huntIn(copy, sound, setting, fault.about ?? null)
  return { fault, milliseconds: Date.now() - since, ...found }
}

type Ending = { kind: 'caught'; by: Found } | { kind: 'unnoticed'; cases: number } | { kind: 'failed'; said: string }

async function huntIn(
  { folder }: FaultyCopy,
  sound: SoundProduct,
  { runs, seed, server }: HuntSetting,
  about: string | null,
): Promise<Ending> {
  const child = fork('test/faults/hunt.ts', [String(seed), String(runs), ...(about === null ? [] : [about])], {
    cwd: folder,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: server },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  let ending: Ending | null = null
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(0, 2000)
  })
  child.on('message', async (message) => {
    // The child is our own, and sends nothing else.
    const { found, ...rest } = message as HuntMessage
    if (found === null) ending = { kind: 'unnoticed', cases: 'cases' in rest ? rest.cases : runs }
    else {
      const isShown = await sound.holds(found.seed, found.place)
      if (isShown) ending = { kind: 'caught', by: found }
      child.send((isShown ? 'enough' : 'further') satisfies HuntReply)
    }
  })
  await once(child, 'exit')
  return ending ?? { kind: 'failed', said }
}
