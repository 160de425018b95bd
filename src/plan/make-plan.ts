import type { Request } from '../request/request.js'
import { collectSlots, type SlotCollection } from './collect-slots.js'
import { isBucket } from './computed-column.js'
import { fuseFilters } from './fuse-filters.js'
import type { Align, Levels, Plan, PlannedField, Scan, Slot, Value } from './plan.js'
import { planField } from './plan-field.js'
import { columnOf } from './resolve-predicate.js'

/** What must be computed to answer a request whose range is known. Without optimisation nothing that two measures could share is shared. */
export function makePlan(request: Request, isOptimised = true): Plan {
  const { by, wants, having, top, order } = request
  const collection = collectSlots(request.catalog.sources, isOptimised)
  const fields = request.fields.map((field) => planField(field.metric.metric, field.filters, collection))
  const selected = new Set(fields.slice(0, request.selected).flatMap(slotsOf))
  const { scans, slots } = planScans(request, collection, selected)
  return Object.freeze({
    ...{ kind: 'plan', isOptimised, scans, slots, fields, selected: request.selected, wants, having, top, order },
    keys: by.map(({ name, type, from, values }) => ({ name, type, ordering: isBucket(from[0], request.catalog.sources) ? values : null })),
    align: alignOf(request),
    levels: levelsOf(request),
    page: { first: request.first, after: request.after },
    ...{ rowIdentity: request.rowIdentity, range: request.range, now: request.now },
  })
}

/** One scan a source and time, each with the filters that its slots share; the slots keep their own. */
function planScans(request: Request, collection: SlotCollection, selected: ReadonlySet<number>): Pick<Plan, 'scans' | 'slots'> {
  const slots: Slot[] = [...collection.slots]
  const { range, scope, zone } = request
  const scans = collection.scans.map(({ source, time }, scan): Scan => {
    const places = [...slots.keys()].filter((place) => collection.slots[place]?.scan === scan)
    const fused = fuseFilters(
      places.map((place) => collection.slots[place] as Slot),
      (slot) => selected.has(places[slot] as number),
    )
    for (const [index, place] of places.entries()) slots[place] = fused.slots[index] as Slot
    const keys = request.by.map((dimension) => columnOf(dimension, source.name))
    const { filters, anyOf, presence } = fused
    return {
      kind: 'scan',
      relation: { kind: 'base' },
      source,
      time,
      range,
      keys,
      filters,
      anyOf,
      presence,
      scope,
      money: moneyOf(request),
      zone,
    }
  })
  return { scans, slots }
}

function moneyOf({ catalog, currency }: Request): Scan['money'] {
  const rates = catalog.definition.exchangeRates
  return rates === null || currency === null ? null : { rates, target: currency }
}

function alignOf({ grain, zone, calendar, periods, isAll }: Request): Align {
  return { grain, zone, isoWeeks: calendar.firstDayOfWeek === 'monday', periods, trimmed: isAll }
}

function levelsOf({ by, grain, subtotals, having, top, wants }: Request): Levels {
  const period = grain === null ? 0 : 1 << by.length
  const rolled = (flags: readonly boolean[]) =>
    flags.reduce((mask, stays, index) => (stays ? mask : mask | (1 << (by.length - 1 - index))), 0)
  const total = period | rolled(by.map(() => false))
  const needsRows = wants.rows || wants.totalCount
  const levels = {
    cells: 0,
    subtotals: needsRows ? subtotals.map(rolled) : [],
    groups: needsRows && (having !== null || top !== null) ? period : null,
    total,
  }
  const computed = [
    ...(needsRows ? [0, ...levels.subtotals] : []),
    ...(levels.groups === null ? [] : [levels.groups]),
    ...(wants.total ? [total] : []),
  ]
  return { ...levels, computed: [...new Set(computed)] }
}

/** The slots that a field reads. */
export function slotsOf({ value, numerator, denominator, unconverted }: PlannedField): readonly number[] {
  return [...[value, numerator, denominator].flatMap((part) => (part === null ? [] : slotsIn(part))), ...unconverted]
}

function slotsIn(value: Value): readonly number[] {
  if (value.kind === 'slot') return [value.slot]
  return value.kind === 'arithmetic' ? [...slotsIn(value.left), ...slotsIn(value.right)] : []
}
