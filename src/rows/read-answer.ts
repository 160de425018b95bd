import { shortHash } from '../kit/canonical.js'
import { formatInstant, type Instant } from '../kit/zoned-time.js'
import type { Key, Period, Plan, PlannedField, WindowStarts } from '../plan/plan.js'
import { columnsBeforeKeys, linePart } from '../plan/result-line.js'
import type { WarehouseRow } from '../warehouse/warehouse.js'
import type { AnswerPeriod, AnswerRow, AnswerValue, CaveatCode, GroupKey, RowKind } from './answer.js'
import { compareValues } from './compare-values.js'
import { periodLabel } from './period-label.js'

/** The rows of an answer, read from the lines of a result. */
export interface ReadAnswer {
  readonly rows: readonly AnswerRow[]
  readonly total: AnswerRow | null
  readonly totalCount: number | null
  readonly hasNextPage: boolean
  /** The sort values of a row, as exact text: what a cursor holds. */
  readonly sortValues: (row: number) => readonly (string | null)[]
}

/** Turns the lines of a plan's statement into rows: numbers in their periods and groups. `firstTimes`: of each scan, where windows are asked. */
export function readAnswer(plan: Plan, lines: readonly WarehouseRow[], firstTimes: readonly (Instant | null)[] = []): ReadAnswer {
  const read = lineReader(plan, firstTimes)
  const rowLines = lines.filter((line) => line[0] === linePart.row)
  const shown = rowLines.slice(0, plan.page.first)
  const total = lines.find((line) => line[0] === linePart.total)
  const count = lines.find((line) => line[0] === linePart.count)
  return {
    rows: shown.map((line) => read(line, kindOf(plan, line))),
    total: total === undefined ? null : read(total, 'TOTAL'),
    totalCount: count === undefined ? null : Number(count[1]),
    hasNextPage: rowLines.length > shown.length,
    sortValues: (row) => sortValues(plan, shown[row] ?? []),
  }
}

/** What periods are shown by: their grain, zone and calendar, and the clock that says what is over. */
interface PeriodSetting {
  readonly align: Pick<Plan['align'], 'grain' | 'zone' | 'calendar'>
  readonly now: Instant
}

function kindOf({ levels }: Plan, line: WarehouseRow): RowKind {
  const level = Number(line[2])
  if (level < 0) return 'OTHER'
  return levels.subtotals.includes(level) && level !== 0 ? 'SUBTOTAL' : 'GROUP'
}

function lineReader(plan: Plan, firstTimes: readonly (Instant | null)[]): (line: WarehouseRow, kind: RowKind) => AnswerRow {
  const periods = plan.align.periods?.map((period) => answerPeriod(plan, period)) ?? []
  const wholeRange: readonly CaveatCode[] =
    plan.range !== null && plan.range.until > plan.now && !plan.align.trimmed ? ['PERIOD_NOT_OVER'] : []
  const readers = valueReaders(plan, firstTimes)
  const base = `${plan.rowIdentity} ${JSON.stringify(plan.range)}`
  return (line, kind) => {
    const period = line[3] === null ? null : (periods[Number(line[3]) - 1] ?? null)
    const groups = plan.keys.map((key, index) =>
      isRolled(plan, line, kind, index) ? undefined : groupKey(key, line[columnsBeforeKeys + index] ?? null),
    )
    const caveats = period?.caveats ?? wholeRange
    return {
      // Computed only where it is asked for: a hash a row would cost more than the row.
      get id() {
        return shortHash(`${base} ${kind} ${JSON.stringify([period?.start ?? null, line[2], groups])}`)
      },
      kind,
      period,
      groups,
      values: readers.map((reader) => reader(line, caveats)),
    }
  }
}

function isRolled({ keys }: Plan, line: WarehouseRow, kind: RowKind, index: number): boolean {
  if (kind === 'OTHER' || kind === 'TOTAL') return true
  return (Number(line[2]) & (1 << (keys.length - 1 - index))) !== 0
}

/** The value of a key from its text. */
export function groupKey({ type }: Key, text: string | null): GroupKey {
  if (text === null || type !== 'boolean') return text
  return text === 't' || text === 'true'
}

/** A period as an answer shows it. */
export function answerPeriod({ align, now }: PeriodSetting, period: Period): AnswerPeriod {
  const { grain, zone, calendar } = align
  if (grain === null) throw new Error('There are no periods without a grain.')
  const caveats: CaveatCode[] = [
    ...(period.end > now ? ['PERIOD_NOT_OVER' as const] : []),
    ...(period.isCut ? ['CUT_BY_RANGE' as const] : []),
  ]
  const labelled = { start: period.start, civil: period.civil, grain, zone, calendar }
  return {
    start: formatInstant(period.start, zone),
    end: formatInstant(period.end, zone),
    label: periodLabel(labelled, null),
    labelled,
    isPartial: caveats.length > 0,
    caveats,
  }
}

type ValueReader = (line: WarehouseRow, caveats: readonly CaveatCode[]) => AnswerValue

/** One reader a selected field, each knowing its columns. */
function valueReaders(plan: Plan, firstTimes: readonly (Instant | null)[]): readonly ValueReader[] {
  let next = columnsBeforeKeys + plan.keys.length
  const place = (exists: boolean): number | null => {
    if (!exists) return null
    next += 1
    return next - 1
  }
  const readers = plan.fields.map((field, index) => {
    const value = place(true) ?? 0
    const numerator = place(field.numerator !== null)
    const denominator = place(field.denominator !== null)
    const [unconverted, open] = [place(field.unconverted.length > 0), place(field.open !== null)]
    const reader = valueReader(field, { value, numerator, denominator, unconverted, open })
    return withWindows(reader, plan.windows[index] ?? [], firstTimes)
  })
  return readers.slice(0, plan.selected).map((reader, index): ValueReader => {
    const comparisons = plan.comparisons[index] ?? []
    if (comparisons.length === 0) return reader
    return (line, caveats) => {
      const value = reader(line, caveats)
      const compared = comparisons.map(({ field, compared: { periods, whole } }) => {
        const period = line[3] === null ? whole : (periods[Number(line[3]) - 1] ?? null)
        return compareValues(value, (readers[field] as ValueReader)(line, []), period, plan.align.zone)
      })
      return { ...value, comparisons: compared }
    }
  })
}

/** Says of a value whose window begins before the data do that it is not filled. */
function withWindows(reader: ValueReader, windows: readonly WindowStarts[], firstTimes: readonly (Instant | null)[]): ValueReader {
  if (windows.length === 0) return reader
  return (line, caveats) => {
    const isUnfilled = windows.some(({ scan, cells, whole }) => {
      const from = line[3] == null ? whole : (cells?.[Number(line[3]) - 1] ?? null)
      const first = firstTimes[scan] ?? null
      return from !== null && first !== null && from < first
    })
    return reader(line, isUnfilled ? [...caveats, 'WINDOW_NOT_FILLED'] : caveats)
  }
}

/** Where the columns of a field stand in a line; null: it has no such one. */
interface FieldPlaces {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unconverted: number | null
  readonly open: number | null
}

function valueReader({ isExact }: PlannedField, { value, numerator, denominator, unconverted, open }: FieldPlaces): ValueReader {
  const decimalAt = (line: WarehouseRow, column: number | null) => (column === null ? null : decimalText(line[column] ?? null))
  return (line, caveats) => {
    const text = line[value] ?? null
    const openWindow = open === null ? null : Number(line[open] ?? 0)
    const own: readonly CaveatCode[] = [
      ...(unconverted !== null && line[unconverted] === 't' ? ['RATE_MISSING' as const] : []),
      ...((openWindow ?? 0) > 0 ? ['WINDOW_OPEN' as const] : []),
    ]
    return {
      value: text === null ? null : Number(text),
      exact: isExact ? decimalText(text) : null,
      numerator: decimalAt(line, numerator),
      denominator: decimalAt(line, denominator),
      openWindow,
      caveats: own.length > 0 ? [...caveats, ...own] : caveats,
      comparisons: [],
    }
  }
}

/** A decimal without the zeros that only its column's scale adds: `12.5000` is `12.5`; the zero of `1.5e-10` is no such one. */
export function decimalText(text: string | null): string | null {
  if (text === null || !text.includes('.') || text.includes('e')) return text
  let end = text.length
  while (text.charAt(end - 1) === '0') end -= 1
  return text.slice(0, text.charAt(end - 1) === '.' ? end - 1 : end)
}

function sortValues(plan: Plan, line: WarehouseRow): readonly (string | null)[] {
  return plan.order.flatMap((key): readonly (string | null)[] => {
    if (key.kind === 'period') return [line[3] ?? null]
    const value = (key.kind === 'dimension' ? line[columnsBeforeKeys + key.dimension] : line[valueColumn(plan, key.field)]) ?? null
    if (value !== null) return ['0', value]
    if (key.kind === 'field' || kindOf(plan, line) === 'GROUP') return [key.nulls === 'first' ? '-1' : '1', null]
    return [rankWithoutKey(plan, line, key), null]
  })
}

function rankWithoutKey(plan: Plan, line: WarehouseRow, key: { readonly dimension: number; readonly nulls: 'first' | 'last' }): string {
  if (kindOf(plan, line) === 'OTHER') return '2'
  if (isRolled(plan, line, 'SUBTOTAL', key.dimension)) return '3'
  return key.nulls === 'first' ? '-1' : '1'
}

function valueColumn(plan: Plan, field: number): number {
  const widths = plan.fields.map(
    ({ numerator, denominator, unconverted, open }) =>
      1 + Number(numerator !== null) + Number(denominator !== null) + Number(unconverted.length > 0) + Number(open !== null),
  )
  return columnsBeforeKeys + plan.keys.length + widths.slice(0, field).reduce((sum, width) => sum + width, 0)
}
