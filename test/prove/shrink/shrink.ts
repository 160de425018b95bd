import { openCatalog } from '../../../src/catalog/open-catalog.js'
import type { CatalogDefinition } from '../../../src/definition/catalog-definition.js'
import { facts } from '../../../src/definition/source.js'
import { snakeCase } from '../../../src/kit/naming.js'
import { askingOf } from '../asking.js'
import { checkProperty, trialOf } from '../check-case.js'
import type { ProvingEngine } from '../engines/engine.js'
import type { Difference, Property } from '../properties/property.js'
import type { ProveCase } from '../prove-case.js'
import type { Table } from '../world/table.js'
import { fewer } from './fewer.js'
import { smallerMetrics } from './smaller-metrics.js'
import { smallerQuestions } from './smaller-questions.js'
import { smallerRetentionQuestions, smallerRetentions } from './smaller-retentions.js'
import { partsOf, withoutParts } from './smaller-sources.js'
import { fewerCells, fewerRows } from './smaller-tables.js'

/** A case that breaks a property, and how. */
export interface Broken {
  readonly prove: ProveCase
  readonly property: Property
  readonly difference: Difference
}

/** Ways to a smaller case, the ones that take most away first. */
const ways: readonly ((prove: ProveCase) => readonly ProveCase[])[] = [
  smallerAsked,
  (prove) => fewerRows(prove.world.tables).map((tables) => withWorld(prove, { tables })),
  smallerDefinitions,
  smallerSources,
  (prove) => fewerCells(prove.world.tables).map((tables) => withWorld(prove, { tables })),
]

/** Makes a broken case smaller, as long as the same property breaks, for at most so many milliseconds. */
export async function shrink(broken: Broken, engine: ProvingEngine, milliseconds: number): Promise<Broken> {
  const deadline = Date.now() + milliseconds
  let smallest = broken
  for (let before: Broken | null = null; before !== smallest && Date.now() < deadline; ) {
    before = smallest
    for (const way of ways) smallest = await along(way, smallest, engine, deadline)
  }
  // What the last attempt left in the database is another world.
  await engine.load(smallest.prove.world.tables)
  return smallest
}

/** Goes one way as far as it leads: after a step that led on, from the same place, so that what did not help is not tried again at once. */
async function along(
  way: (prove: ProveCase) => readonly ProveCase[],
  from: Broken,
  engine: ProvingEngine,
  deadline: number,
): Promise<Broken> {
  let smallest = from
  let candidates = way(from.prove)
  for (let place = 0; place < candidates.length && Date.now() < deadline; ) {
    const candidate = candidates[place] as ProveCase
    const difference = await differenceOn(candidate, smallest, engine)
    if (difference === null) place += 1
    else {
      smallest = { ...smallest, prove: candidate, difference }
      candidates = way(candidate)
    }
  }
  return smallest
}

async function differenceOn(prove: ProveCase, { property, difference: known }: Broken, engine: ProvingEngine): Promise<Difference | null> {
  try {
    const catalog = openCatalog(prove.world.definition)
    await engine.load(prove.world.tables)
    const difference = await checkProperty(property, await trialOf(prove, askingOf(catalog, engine.warehouse)))
    if (difference === null || difference === 'not asked') return null
    return firstWord(difference) === firstWord(known) ? difference : null
  } catch {
    // Not every smaller definition is one.
    return null
  }
}

// A wrong number is not to become a failed statement on the way, nor the other way round.
const firstWord = ({ message }: Difference): string => (/failed|refuse/.exec(message) ?? ['other'])[0]

function withWorld(prove: ProveCase, change: Partial<ProveCase['world']>): ProveCase {
  return { ...prove, world: { ...prove.world, ...change } }
}

function smallerAsked({ question, retention, ...rest }: ProveCase): readonly ProveCase[] {
  if (retention === null) return smallerQuestions(question).map((smaller) => ({ ...rest, retention, question: smaller }))
  return smallerRetentionQuestions(retention).map((smaller) => ({ ...rest, question, retention: smaller }))
}

function smallerDefinitions(prove: ProveCase): readonly ProveCase[] {
  const { definition } = prove.world
  const { metrics, dimensions, segments, policies, retentions } = definition
  const changed = (change: Partial<CatalogDefinition>): ProveCase => withWorld(prove, { definition: { ...definition, ...change } })
  return [
    ...fewer(metrics).map((some) => changed({ metrics: some })),
    ...fewer(retentions).map((some) => changed({ retentions: some })),
    ...fewer(segments).map((some) => changed({ segments: some })),
    ...fewer(dimensions).map((some) => changed({ dimensions: some })),
    ...(policies.length > 0 ? [withWorld(changed({ policies: [] }), { scope: {} })] : []),
    ...(definition.exchangeRates !== null ? [changed({ exchangeRates: null })] : []),
    ...(definition.currency !== null ? [changed({ currency: null })] : []),
    ...metrics.flatMap((metric, index) => smallerMetrics(metric).map((smaller) => changed({ metrics: metrics.with(index, smaller) }))),
    ...retentions.flatMap((retention, index) =>
      smallerRetentions(retention).map((smaller) => changed({ retentions: retentions.with(index, smaller) })),
    ),
  ]
}

function smallerSources(prove: ProveCase): readonly ProveCase[] {
  const { definition, tables } = prove.world
  const all = partsOf(definition)
  return fewer(all).map((kept) => {
    const left = new Set(all.filter((part) => !kept.includes(part)))
    return withWorld(prove, {
      definition: withoutParts(definition, left),
      tables: [...left].reduce((some, part) => withoutUnused(some, definition, part), tables),
    })
  })
}

/** The tables without what only the given part names. */
function withoutUnused(tables: readonly Table[], definition: CatalogDefinition, part: string): readonly Table[] {
  const [name = '', column] = part.split('.')
  const source = definition.sources.find((each) => each[facts].name === name)?.[facts]
  const table = tables.find((each) => each.name === source?.table)
  if (source === undefined || table === undefined) return tables
  if (column === undefined) return tables.filter((each) => each !== table)
  const physical = source.columns[column]?.physicalName ?? snakeCase(column)
  if (source.columns[column] === undefined) return tables
  return tables.map((each) => (each === table ? { ...table, columns: table.columns.filter((other) => other.name !== physical) } : each))
}
