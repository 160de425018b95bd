import type { CatalogMetric } from '../../../src/catalog/catalog.js'
import type { Direction, HavingQuestion, OrderQuestion, Question, TopQuestion } from '../../../src/request/question.js'
import type { Draw } from '../draw.js'
import type { Pools } from '../world/pools.js'
import { isRankable } from './rankable.js'

const directions: readonly Direction[] = ['ascending', 'descending']

/** Draws order, having, top and subtotals for a question; `legal` are the metrics that they may name. */
export function drawShape(draw: Draw, question: Question, legal: readonly CatalogMetric[], pools: Pools): Question {
  const names = legal.flatMap(({ metric }) => (isRankable(metric) ? [metric.name] : []))
  const hasGroups = question.by.length > 0
  return {
    ...question,
    having: names.length > 0 && draw.chance(12) ? drawHaving(draw, names, pools) : null,
    top: names.length > 0 && hasGroups && draw.chance(22) ? drawTop(draw, names) : null,
    subtotals: hasGroups && draw.chance(20) ? drawSubtotals(draw, question.by) : [],
    orderBy: draw.chance(40) ? draw.many(1, 2, () => drawOrder(draw, question, names)).filter((key) => key !== null) : [],
  }
}

function drawHaving(draw: Draw, names: readonly string[], { decimals }: Pools): HavingQuestion {
  const bound = () => draw.one<string | number>(draw.chance(60) ? [0, 1, 2, '0', 3] : ['-1', 10, 0.5, -1000, ...decimals])
  const metric = draw.one(names)
  if (draw.chance(20)) return { metric, isNull: draw.chance(50) }
  const bounds = draw.some(['above', 'below', 'from', 'until'] as const, 1, draw.chance(25) ? 2 : 1)
  return { metric, ...Object.fromEntries(bounds.map((operator) => [operator, bound()])) }
}

function drawTop(draw: Draw, names: readonly string[]): TopQuestion {
  return { count: draw.integer(1, 4), by: draw.one(names), direction: draw.one(directions), other: draw.chance(70) }
}

function drawSubtotals(draw: Draw, by: readonly string[]): readonly (readonly string[])[] {
  const all = draw.many(1, 2, () => draw.some(by, 0, by.length - 1))
  // The same grouping twice is refused, in whatever order it is written.
  return [...new Map(all.map((names) => [[...names].sort().join(), names])).values()]
}

function drawOrder(draw: Draw, { grain, by }: Question, names: readonly string[]): OrderQuestion | null {
  const ways = [
    ...names.slice(0, 4).map((metric) => ({ metric })),
    ...by.map((dimension) => ({ dimension })),
    ...(grain === null ? [] : [{ period: true }]),
  ]
  if (ways.length === 0) return null
  return { ...draw.one(ways), direction: draw.one(directions), nulls: draw.one(['first', 'last'] as const) }
}
