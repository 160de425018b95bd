import { type Fault, seedOf } from './fault.js'
import { makeCopy } from './faulty-copy.js'
import { type HuntSetting, type Outcome, proveFault } from './prove-fault.js'
import { openSoundProduct } from './sound-product.js'

/** How many copies there are at a time, and who is told of each outcome. */
export interface Working {
  readonly workers: number
  readonly onOutcome?: (outcome: Outcome, done: number) => void
}

/** Proves that each fault is noticed, several at a time, each in other worlds; the outcomes come in the order of the faults. */
export async function proveFaults(
  faults: readonly Fault[],
  { workers, onOutcome, ...setting }: HuntSetting & Working,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const left = [...faults.entries()]
  const work = async (): Promise<void> => {
    const copy = makeCopy(process.cwd())
    const sound = await openSoundProduct(setting.server)
    try {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const [place, fault] = next
        const outcome = await proveFault(fault, copy, sound, { ...setting, seed: setting.seed + seedOf(fault) })
        outcomes[place] = outcome
        onOutcome?.(outcome, outcomes.flat().length)
      }
    } finally {
      await sound.close()
      copy.remove()
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, faults.length) }, work))
  return outcomes
}
