import { setImmediate } from 'node:timers/promises'
import { Refusals } from '../../src/graphql/refusals.js'
import { askOracle } from './ask-oracle.js'
import type { Asking } from './asking.js'
import { drawn } from './draw.js'
import { alwaysAsked, askedFirst, askedOfAll, askedOfCohorts, askedOfSome } from './properties/properties.js'
import type { Difference, Property, Trial } from './properties/property.js'
import type { ProveCase } from './prove-case.js'

/** What became of a case: the properties that were asked, and the first that does not hold. */
export interface Checked {
  readonly asked: readonly string[]
  readonly broken: { readonly property: Property; readonly difference: Difference } | null
}

/** Asks of a case what must hold: that it is answered or refused rightly, what the oracle says, and one property in turn. */
export async function checkCase(prove: ProveCase, asking: Asking, wanted: Wanted = oracleFor(prove)): Promise<Checked> {
  const asked: string[] = []
  const trial = await trialOf(prove, asking, wanted)
  if (prove.retention !== null) return checkCohorts(trial)
  const inTurn = trial.choose((draw) => {
    const shuffled = <T>(list: readonly T[]): readonly T[] => draw.some(list, list.length, list.length)
    // What says something of every case is not to crowd out what says something of few.
    return draw.chance(35) ? shuffled(askedOfAll) : [...shuffled(askedOfSome), ...shuffled(askedOfAll)]
  })
  for (const property of [askedFirst, ...alwaysAsked]) {
    const difference = await checkProperty(property, trial)
    if (difference !== 'not asked') asked.push(property.name)
    if (difference !== null && difference !== 'not asked') return { asked, broken: { property, difference } }
  }
  for (const property of inTurn) {
    const difference = await checkProperty(property, trial)
    if (difference === 'not asked') continue
    return { asked: [...asked, property.name], broken: difference === null ? null : { property, difference } }
  }
  return { asked, broken: null }
}

async function checkCohorts(trial: Trial): Promise<Checked> {
  const asked: string[] = []
  for (const property of askedOfCohorts) {
    const difference = await checkProperty(property, trial)
    if (difference !== 'not asked') asked.push(property.name)
    if (difference !== null && difference !== 'not asked') return { asked, broken: { property, difference } }
  }
  return { asked, broken: null }
}

/** What the oracle says to a case, worked out when it is first needed. */
export type Wanted = () => Trial['wanted']

/** The oracle's answer to a case's question; one for all engines that the case is asked on. */
export function oracleFor({ world, question }: ProveCase): Wanted {
  let known: Trial['wanted'] | undefined
  return () => {
    known ??= askOracle(world, question)
    return known
  }
}

/** A case on an engine, its question asked. */
export async function trialOf(prove: ProveCase, asking: Asking, oracle: Wanted = oracleFor(prove)): Promise<Trial> {
  const choose: Trial['choose'] = (make) => drawn(make, prove.seed)
  if (prove.retention !== null) return { ...prove, asking, ...unasked, choose }
  const before = asking.statements()
  const answering = asking.all([prove.question])
  // The oracle thinks while the database does.
  await setImmediate()
  const wanted = oracle()
  const [given] = await answering
  const isAnswer = given !== undefined && !(given instanceof Error)
  return {
    ...prove,
    asking,
    answer: isAnswer ? given : null,
    failure: isAnswer ? null : (given ?? new Error('There is no answer.')),
    statements: asking.statements() - before,
    wanted,
    choose,
  }
}

/** Of a case that asks about a retention. */
const unasked = { answer: null, failure: null, statements: 0, wanted: { refused: 'not asked' } } as const

/** Asks one property; that something fails on the way is a difference, too. */
export async function checkProperty(property: Property, trial: Trial): Promise<Difference | null | 'not asked'> {
  try {
    return await property.check(trial)
  } catch (error) {
    // What is asked beside the case may be larger than a server allows.
    if (error instanceof Refusals && error.refusals.every(({ code }) => code === 'LIMIT_EXCEEDED')) return 'not asked'
    const said = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error)
    return { message: `failed: ${said}`, questions: [trial.question], got: [], wanted: [], sql: [] }
  }
}
