import type { Catalog } from '../../src/catalog/catalog.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import type { Question } from '../../src/request/question.js'
import type { RefusalCode } from '../../src/request/refusal.js'
import type { RetentionQuestion } from '../../src/request/retention-question.js'
import { type Draw, drawn } from './draw.js'
import { drawQuestion } from './question/question.js'
import { drawRetentionQuestion } from './question/retention.js'
import { spoil } from './question/spoil.js'
import { spoilRetention } from './question/spoil-retention.js'
import type { Pools } from './world/pools.js'
import { type DrawnWorld, drawWorld, type World } from './world/world.js'

/** One case: a world, a question to it (or one about a retention), and what becomes of it. `seed` decides what else is asked beside it. */
export interface ProveCase {
  readonly world: World
  readonly question: Question
  /** Asked instead of the question; null: the question is asked. */
  readonly retention: RetentionQuestion | null
  readonly expected: RefusalCode | 'answer' | 'answer or empty range'
  readonly seed: number
  /** The values that further questions are drawn from. */
  readonly pools: Pools
}

const seedsOfWorld = 1000

/** The seed of the world that a case with this seed is asked of. */
export const worldOf = (seed: number): number => Math.floor(seed / seedsOfWorld)

/** How many of a hundred questions are about a retention, where there is one. */
const retentions = 20

/** How many questions one world serves. */
export const casesOfWorld = 25

/** A world and its questions: the same for the same seed. */
export function casesOf(seed: number): { readonly world: DrawnWorld; readonly catalog: Catalog; readonly cases: readonly ProveCase[] } {
  const world = drawn(drawWorld, seed)
  const catalog = openCatalog(world.definition)
  const cases = Array.from({ length: casesOfWorld }, (_, index): ProveCase => {
    const own = seed * seedsOfWorld + index
    return { world, pools: world.pools, seed: own, ...drawn((draw) => drawCase(draw, world, catalog), own) }
  })
  return { world, catalog, cases }
}

function drawCase(draw: Draw, { pools }: DrawnWorld, catalog: Catalog): Pick<ProveCase, 'question' | 'retention' | 'expected'> {
  const question = drawQuestion(draw, catalog, pools)
  const retention = draw.chance(retentions) ? drawRetentionQuestion(draw, catalog, pools) : null
  if (retention !== null) return { question, ...drawRetentionCase(draw, retention, catalog) }
  if (draw.chance(12)) {
    const { question: spoilt, code } = spoil(draw, question, catalog)
    return { question: spoilt, retention, expected: code }
  }
  return { question, retention, expected: expectedOf(question) }
}

function drawRetentionCase(draw: Draw, retention: RetentionQuestion, catalog: Catalog): Pick<ProveCase, 'retention' | 'expected'> {
  if (!draw.chance(8)) return { retention, expected: expectedOf(retention) }
  const { retention: spoilt, code } = spoilRetention(draw, retention, catalog)
  return { retention: spoilt, expected: code }
}

// Where a period begins at the very moment of the clock, "to date" is empty.
const expectedOf = ({ range }: Pick<Question, 'range'>) => (range.toDate == null ? 'answer' : 'answer or empty range')
