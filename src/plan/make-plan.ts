import { canonicalOf } from '../kit/canonical.js'
import { comparedPeriods } from '../request/compared-periods.js'
import type { Request } from '../request/request.js'
import { collectSlots, type ScanKey, type SlotCollection } from './collect-slots.js'
import { isBucket } from './computed-column.js'
import { fuseFilters } from './fuse-filters.js'
import { type Align, isMergeable, type Levels, type Plan, type PlannedField, type Scan, type Slot, type Value } from './plan.js'
import { planField } from './plan-field.js'
import { columnOf } from './resolve-predicate.js'
import { slice } from './slice.js'
import { isPlain, untimed } from './timing.js'
import { windowStartsOf } from './window-starts.js'

/** What must be computed to answer a request whose range is known. Without optimisation nothing that two measures could share is shared. */
export function makePlan(request: Request, isOptimised = true): Plan {
  const { by, wants, having, top, order } = request
  const collection = collectSlots(request, isOptimised)
  const fields = request.fields.map((field) => planField(field.metric.metric, field.filters, collection))
  const comparisons = planComparisons(request, fields, collection)
  const shown = [...fields.slice(0, request.selected), ...fields.slice(request.fields.length)]
  const { scans, slots } = planScans(request, collection, new Set(shown.flatMap(slotsOf)), isOptimised)
  const windows = fields.map((field) => windowStartsOf(slotsOf(field), slots, collection, request.periods?.length ?? 0))
  return Object.freeze({
    ...{ kind: 'plan', windows, isOptimised, scans, slots, fields, selected: request.selected, comparisons, wants, having, top, order },
    keys: by.map(({ name, type, from, values }) => ({ name, type, ordering: isBucket(from[0], request.catalog.sources) ? values : null })),
    align: alignOf(request),
    levels: levelsOf(request),
    page: { first: request.first, after: request.after },
    ...{ rowIdentity: request.rowIdentity, range: request.range, now: request.now, sources: request.catalog.sources },
  })
}

/** Each comparison of a selected field is that field once more, behind all others, for the times that it is compared with. */
function planComparisons(request: Request, fields: PlannedField[], collection: SlotCollection): Plan['comparisons'] {
  return request.fields.slice(0, request.selected).map(({ metric, filters, comparisons }) =>
    comparisons.map((comparison) => {
      const range = request.isAll ? null : request.range
      const compared = comparedPeriods({ ...request, range }, comparison)
      return { field: fields.push(planField(metric.metric, filters, collection, comparison)) - 1, compared }
    }),
  )
}

/** One scan a source and time, each with the filters that its slots share; the slots keep their own. */
function planScans(
  request: Request,
  collection: SlotCollection,
  selected: ReadonlySet<number>,
  isOptimised: boolean,
): Pick<Plan, 'scans' | 'slots'> {
  const { range, scope, zone } = request
  const passes = isOptimised ? sharedPasses(collection) : collection
  const slots: Slot[] = [...passes.slots]
  const scans = passes.scans.map(({ source, time, isState, timings }, scan): Scan => {
    const places = [...slots.keys()].filter((place) => passes.slots[place]?.scan === scan)
    const fused = fuseFilters(
      places.map((place) => passes.slots[place] as Slot),
      (slot) => selected.has(places[slot] as number),
      timings.length,
    )
    for (const [index, place] of places.entries()) slots[place] = { ...(fused.slots[index] as Slot), isShown: selected.has(place) }
    const keys = request.by.map((dimension) => columnOf(dimension, source.name))
    const { filters, anyOf, presences } = fused
    const isSliced = isState || timings.some((timing) => !isPlain(timing))
    return {
      ...{ kind: 'scan', relation: { kind: 'base' }, source, time, range, keys, filters, anyOf, presences, scope, zone },
      states: isState ? source.states : null,
      slices: isSliced ? slice(timings.map(collection.spansOf), isState) : null,
      money: moneyOf(request),
    }
  })
  return { scans, slots }
}

/** What is aggregated before it is placed serves the plain measures of its source and time too. */
function sharedPasses(collection: SlotCollection): Pick<SlotCollection, 'slots' | 'scans'> {
  const scans = collection.scans.map((scan) => ({ ...scan, timings: [...scan.timings] }))
  const nameOf = ({ source, time, isState }: ScanKey) => `${source.name} ${time === null ? '' : canonicalOf(time)} ${isState}`
  const isWide = (scan: ScanKey, index: number) =>
    scan.timings.some((timing) => !isPlain(timing)) && collection.slots.some((slot) => slot.scan === index && isMergeable(slot))
  const slots = collection.slots.map((slot): Slot => {
    const own = collection.scans[slot.scan] as ScanKey
    const wide =
      isPlain(slot.timing) && isMergeable(slot) ? scans.findIndex((scan, index) => isWide(scan, index) && nameOf(scan) === nameOf(own)) : -1
    if (wide < 0) return slot
    const timings = (scans[wide] as (typeof scans)[number]).timings
    const place = timings.indexOf(untimed)
    return { ...slot, scan: wide, placing: place >= 0 ? place : timings.push(untimed) - 1 }
  })
  const used = [...scans.keys()].filter((index) => slots.some((slot) => slot.scan === index))
  return { scans: used.map((index) => scans[index] as ScanKey), slots: slots.map((slot) => ({ ...slot, scan: used.indexOf(slot.scan) })) }
}

function moneyOf({ catalog, currency }: Request): Scan['money'] {
  return currency === null ? null : { rates: catalog.definition.exchangeRates, target: currency }
}

function alignOf({ grain, zone, calendar, periods, isAll }: Request): Align {
  return { grain, zone, calendar, periods, trimmed: isAll }
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
export function slotsOf({ value, numerator, denominator, unconverted, open }: PlannedField): readonly number[] {
  const values = [value, numerator, denominator].flatMap((part) => (part === null ? [] : slotsIn(part)))
  return [...values, ...unconverted, ...(open ?? [])]
}

function slotsIn(value: Value): readonly number[] {
  if (value.kind === 'slot') return [value.slot]
  return value.kind === 'arithmetic' ? [...slotsIn(value.left), ...slotsIn(value.right)] : []
}
