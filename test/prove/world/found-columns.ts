import type { Expression } from '../../../src/definition/expression-tree.js'
import type { Draw } from '../draw.js'
import { drawFound } from './found.js'
import { type Known, knownSources } from './known.js'
import { remadeSources } from './remade-sources.js'
import type { DrawnSource, Workshop } from './source-draft.js'

/** What a column is called that is computed from the clock or from other rows. */
const nameOf = (index: number): string => `found${index + 1}`

/** Whether a column is one of those: what may be seen of a source is not said by what its rows come to. */
export const isFoundColumn = ({ node }: Expression): boolean => node.kind === 'column' && /^found\d$/.test(node.name)

/** The sources made anew, some of them with columns that are found in the rows of others. None is computed from another such column. */
export function withFoundColumns(draw: Draw, drawn: readonly DrawnSource[], workshop: Workshop): readonly DrawnSource[] {
  const known = knownSources(drawn, workshop)
  const found = new Map(known.map((each) => [each.drawn.name, draw.chance(50) ? drawColumns(draw, each, known) : {}]))
  const made = remadeSources(
    drawn.map(({ source }) => source),
    { keeps: () => true, computes: (name) => found.get(name) ?? {} },
  )
  return drawn.map((each) => ({ ...each, source: made.get(each.name) ?? each.source }))
}

function drawColumns(draw: Draw, own: Known, all: readonly Known[]): { readonly [name: string]: Expression } {
  const made = draw.many(1, 2, () => drawFound(draw, own, all)).filter((each) => each !== null)
  return Object.fromEntries(made.map((each, index) => [nameOf(index), each]))
}

/** Sources with values beside their columns that are found in the rows of any. */
export function withFoundValues(draw: Draw, known: readonly Known[], all: readonly Known[]): readonly Known[] {
  return known.map((each) => {
    const found = draw.many(0, 3, () => drawFound(draw, each, all)).filter((value) => value !== null)
    return { ...each, columns: [...each.columns, ...found] }
  })
}
