import type { CatalogDefinition } from '../../src/definition/catalog-definition.js'
import type { Expression } from '../../src/definition/expression-tree.js'
import type { Grain, Measure } from '../../src/definition/quantity-tree.js'
import type { Retention } from '../../src/definition/retention.js'
import { type Cell, numberIn, textOf } from './cell.js'
import { readFilter } from './filters.js'
import { groupComparison, groupOf } from './groups.js'
import { type Happening, timeIn } from './happening.js'
import { timeOf } from './metric-facts.js'
import { momentOf } from './moment.js'
import { openWorld } from './open-world.js'
import type { OracleRefusal, OracleSetting } from './oracle.js'
import type { OracleFilter, OracleRange } from './oracle-question.js'
import { resolveRange } from './range.js'
import { whole } from './rational.js'
import { Refused } from './refused.js'
import { readCalendar, readCurrency, readDimensions, readZone } from './request.js'
import { type Amount, type ExpectedRetention, expectedRetention, type Happened, type RetentionWorld } from './retention-cells.js'
import type { Row, Tables, World } from './world.js'

/** A question about a retention as the product takes it, said again. */
export interface OracleRetentionQuestion {
  readonly retention: string
  readonly range: OracleRange
  readonly grain: Grain
  readonly by: readonly string[]
  readonly where: OracleFilter | null
  readonly timeZone: string | null
  readonly calendar: string | null
  readonly currency: string | null
  readonly offsets: number | null
  readonly unbounded: boolean | null
  readonly rolling: boolean | null
  readonly wantsValues: boolean
}

/** What the answer to a question about a retention must be, computed from the definitions and the rows of the tables alone. */
export function retentionOracle(
  definition: CatalogDefinition,
  tables: Tables,
  question: OracleRetentionQuestion,
  setting: OracleSetting,
): ExpectedRetention | OracleRefusal {
  try {
    return answer(definition, tables, question, setting)
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code }
    throw error
  }
}

function answer(
  definition: CatalogDefinition,
  tables: Tables,
  question: OracleRetentionQuestion,
  { now: clock, scope = {} }: OracleSetting,
): ExpectedRetention {
  const retention = definition.retentions.find(({ name }) => name === question.retention)
  if (retention === undefined) throw new Refused('UNKNOWN_RETENTION')
  const now = momentOf(clock, 'UTC')
  const zone = readZone(question.timeZone ?? definition.timeZone)
  const calendar = readCalendar(question.calendar, definition)
  const range = resolveRange(question.range, zone, calendar, now)
  const by = readDimensions(question.by, definition)
  const world = openWorld(definition, tables, { scope, zone, now, currency: readCurrency(question.currency, definition) })
  const asked = {
    ...{ zone, calendar, now, range, grain: question.grain, offsets: question.offsets, isByDay: isByDay(retention, world) },
    ...{ unbounded: question.unbounded ?? retention.unbounded, rolling: question.rolling ?? retention.rolling },
    ...{ isGrouped: by.length > 0, byGroup: groupComparison(by, world) },
  }
  return expectedRetention(happenedIn(retention, question, world), asked)
}

/** Whether starts, or all that follows them, are dates. */
function isByDay({ start, return: back, values }: Retention, world: World): boolean {
  const isDate = (of: Pick<Happening, 'source' | 'at'>): boolean => timeOf(of, world)?.type === 'date'
  return isDate(start) || [back, ...values.map(measureOf)].every(isDate)
}

function measureOf({ of: { node }, name }: Retention['values'][number]): Measure {
  if (node.kind !== 'measure') throw new Error(`The value "${name}" is no measure.`)
  return node
}

function happenedIn(retention: Retention, { by, where, wantsValues }: OracleRetentionQuestion, world: World): RetentionWorld {
  const { start, return: back, by: entities, values } = retention
  const dimensions = readDimensions(by, world.definition)
  const filter = where === null ? null : readFilter(where, world.definition.dimensions).predicate
  return {
    starts: rowsOf(start, world).map((row) => ({
      ...happened(start, entities.start, row, world),
      ...{ group: groupOf(row, dimensions, world), fits: filter === null || world.holds(filter, row) },
    })),
    returns: rowsOf(back, world).map((row) => happened(back, entities.return, row, world)),
    values: wantsValues ? values.map((value) => amountsOf(measureOf(value), value.by, world)) : [],
  }
}

function rowsOf({ source, filters }: Happening, world: World): readonly Row[] {
  return world.rows(world.source(source)).filter((row) => filters.every((filter) => world.holds(filter, row)))
}

function happened(of: Happening, entity: Expression, row: Row, world: World): Happened {
  const [whose, at] = [world.evaluate(entity, row), timeIn(of, row, world)]
  const key = row.source.parts.length > 0 ? [] : row.source.key.map((column) => textOf(row.cell(column)))
  return { key, entity: whose === null ? null : textOf(whose), at: isTime(at) ? at : null }
}

const isTime = (cell: Cell): cell is string | bigint => typeof cell === 'string' || typeof cell === 'bigint'

/** What a sum adds up, or 1 for each row that is counted. */
function amountsOf(measure: Measure, by: Expression, world: World): readonly Amount[] {
  const { of, aggregate } = measure
  return rowsOf(measure, world).flatMap((row): readonly Amount[] => {
    const one = happened(measure, by, row, world)
    if (of === null) return [{ ...one, amount: whole(1) }]
    if (world.lacksRate(of, row)) return [{ ...one, amount: null }]
    const cell = world.evaluate(of, row)
    if (cell === null) return []
    return [{ ...one, amount: aggregate === 'count' ? whole(1) : numberIn(cell) }]
  })
}
