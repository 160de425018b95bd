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
import { smallerMetrics } from './smaller-metrics.js'
import { smallerQuestions } from './smaller-questions.js'
import { partsOf, withoutParts } from './smaller-sources.js'
import { fewerCells, fewerRows } from './smaller-tables.js'

/** A case that breaks a property, and how. */
export interface Broken {
  readonly prove: ProveCase
  readonly property: Property
  readonly difference: Difference
}

/** Ways to a smaller case, the ones that take most away first. */
const ways: readonly ((prove: ProveCase) => Iterable<ProveCase>)[] = [
  ({ question, ...rest }) => smallerQuestions(question).map((smaller) => ({ ...rest, question: smaller })),
  (prove) => fewerRows(prove.world.tables).map((tables) => withWorld(prove, { tables })),
  smallerDefinitions,
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

/** Goes one way as far as it leads. */
async function along(way: (prove: ProveCase) => Iterable<ProveCase>, from: Broken, engine: ProvingEngine, deadline: number): Promise<Broken> {
  let smallest = from
  for (let found = true; found; ) {
    found = false
    for (const candidate of way(smallest.prove)) {
      if (Date.now() > deadline) return smallest
      const difference = await differenceOn(candidate, smallest, engine)
      if (difference === null) continue
      smallest = { ...smallest, prove: candidate, difference }
      found = true
      break
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

function* smallerDefinitions(prove: ProveCase): Iterable<ProveCase> {
  const { definition } = prove.world
  const { metrics, dimensions, segments, policies } = definition
  const changed = (change: Partial<CatalogDefinition>): ProveCase => withWorld(prove, { definition: { ...definition, ...change } })
  for (const metric of metrics) yield changed({ metrics: metrics.filter((each) => each !== metric) })
  for (const dimension of dimensions) yield changed({ dimensions: dimensions.filter((each) => each !== dimension) })
  for (const segment of segments) yield changed({ segments: segments.filter((each) => each !== segment) })
  if (policies.length > 0) yield withWorld(changed({ policies: [] }), { scope: {} })
  if (definition.exchangeRates !== null) yield changed({ exchangeRates: null })
  yield* smallerSources(prove)
  for (const [index, metric] of metrics.entries()) {
    for (const smaller of smallerMetrics(metric)) yield changed({ metrics: metrics.with(index, smaller) })
  }
}

function* smallerSources(prove: ProveCase): Iterable<ProveCase> {
  const { definition, tables } = prove.world
  for (const part of partsOf(definition)) {
    yield withWorld(prove, { definition: withoutParts(definition, new Set([part])), tables: withoutUnused(tables, definition, part) })
  }
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
