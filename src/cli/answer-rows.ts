import { isRecord } from './is-record.js'
import { sparkline } from './review/sparkline.js'
import { absentGroup, type RowStanding, rowStanding } from './row-standing.js'

/** A row of an answer made flat: what each of its columns shows, by the column's name. */
export type FlatRow = Readonly<Record<string, Shown>>

/** What a cell shows, and whether it is a number (and so stands on the right). */
export interface Shown {
  readonly text: string
  readonly isNumber: boolean
}

const NULL: Shown = { text: '–', isNumber: false }

/** The rows of an answer (its `nodes`, `cohorts` or `lines`, then its `total`) made flat, a funnel's steps one below the other; null where a root field's value is none. */
export function answerRows(value: unknown): readonly FlatRow[] | null {
  if (!isRecord(value)) return null
  const listed = value.nodes ?? value.cohorts ?? value.lines
  if (!Array.isArray(listed) && !isRecord(value.total)) return null
  const nodes: readonly unknown[] = Array.isArray(listed) ? listed : []
  const rows = nodes.filter(isRecord).flatMap((row) => flatRows(withAllGroups(row, nodes)))
  if (!isRecord(value.total)) return withoutAbsences(rows)
  const first = Object.keys(rows[0] ?? {})[0] ?? ''
  const [total = {}, ...more] = flatRows(value.total)
  return withoutAbsences([...rows, { [first]: shown('total'), ...total }, ...more])
}

// A goal that one row has and another lacks is told by its parts: its absence is no column of its own.
function withoutAbsences(rows: readonly FlatRow[]): readonly FlatRow[] {
  const parts = new Set(rows.flatMap((row) => Object.keys(row)).map((name) => name.slice(0, Math.max(name.lastIndexOf('.'), 0))))
  const isAbsence = ([name, cell]: readonly [string, Shown]): boolean => cell === NULL && parts.has(name)
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter((cell) => !isAbsence(cell))))
}

function flatRows({ steps, ...row }: Readonly<Record<string, unknown>>): readonly FlatRow[] {
  if (!Array.isArray(steps)) return [flatRow(steps === undefined ? row : { ...row, steps })]
  const own = flatRow(row)
  return steps.filter(isRecord).map((step, place) => {
    const { label, name, ...numbers } = step
    const called = label ?? name
    return { ...(place === 0 ? own : {}), ...(called === undefined ? {} : { step: shown(called) }), ...flatRow(numbers) }
  })
}

/** A row whose `groups` have an entry, without a value, for each dimension that another row of the answer is grouped by too. */
function withAllGroups(row: Readonly<Record<string, unknown>>, all: readonly unknown[]): Readonly<Record<string, unknown>> {
  const { groups } = row
  if (!Array.isArray(groups)) return row
  const listed = all.filter(isRecord).flatMap((each) => (Array.isArray(each.groups) ? each.groups.filter(isRecord) : []))
  const dimensions = [...new Set(listed.flatMap(({ dimension }) => dimension ?? []))]
  const missing = dimensions.filter((name) => !groups.filter(isRecord).some(({ dimension }) => dimension === name))
  return { ...row, groups: [...groups, ...missing.map((dimension) => ({ dimension, value: null }))] }
}

function flatRow(row: Readonly<Record<string, unknown>>): FlatRow {
  const [standing, asked] = rowStanding(row)
  return Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => groupCells(name, value, standing) ?? cells(name, value)))
}

function groupCells(name: string, value: unknown, standing: RowStanding): readonly (readonly [string, Shown])[] | null {
  if (name === 'groups' && Array.isArray(value)) return value.filter(isRecord).map((group) => groupCell(group, standing))
  if (name !== 'dimensions' || !isRecord(value)) return null
  return Object.entries(value).flatMap(([dimension, key]) =>
    key === null ? [[dimension, words(absentGroup(standing, dimension))] as const] : cells(dimension, key),
  )
}

function cells(name: string, value: unknown): readonly (readonly [string, Shown])[] {
  if (name === '__typename') return []
  if (name === 'cells' && Array.isArray(value)) return value.filter(isRecord).flatMap(offsetCells)
  if (name === 'comparisons' && Array.isArray(value)) return value.filter(isRecord).flatMap(comparisonCells)
  if (name === 'trend' && Array.isArray(value)) return [[name, { text: sparkline(value.map(numberOf)), isNumber: false }]]
  if (!isRecord(value)) return [[name, name === 'period' && value === null ? { text: '', isNumber: false } : shown(value)]]
  if (name === 'period') return periodCells(value)
  if (name === 'metric') return Object.entries(value).map(([part, text]) => [part === 'label' ? name : `metric.${part}`, shown(text)])
  return metricCells(name, value)
}

function groupCell(group: Readonly<Record<string, unknown>>, standing: RowStanding): readonly [string, Shown] {
  const dimension = String(group.dimension ?? 'group')
  const text = group.label ?? group.value ?? null
  return [dimension.toLowerCase(), text === null ? words(absentGroup(standing, dimension)) : shown(text)]
}

/** A cell of a cohort, under its offset. */
function offsetCells({ offset, formatted, ...cell }: Readonly<Record<string, unknown>>, place: number) {
  const column = `+${offset ?? place}`
  const parts = Object.entries(cell)
  const [main, rest] = formatted === undefined ? [parts[0]?.[1], parts.slice(1)] : [formatted, parts]
  return [
    [column, { text: shown(main).text, isNumber: true }] as const,
    ...rest.flatMap(([part, value]) => cells(`${column}.${part}`, value)),
  ]
}

/** What a line of a review is compared with, by its place. */
const comparisonCells = (comparison: Readonly<Record<string, unknown>>, place: number) =>
  Object.entries(comparison)
    .flatMap(([part, value]) => cells(`${part} ${place + 1}`, value))
    .map(asNumber)

/** The number of a point of a trend. */
function numberOf(point: unknown): number | null {
  const value = isRecord(point) && isRecord(point.value) ? point.value.value : null
  return typeof value === 'number' ? value : null
}

function periodCells(period: Readonly<Record<string, unknown>>): readonly (readonly [string, Shown])[] {
  const { label, isPartial, ...rest } = period
  const others = Object.entries(rest).flatMap(([name, value]) => cells(`period.${name}`, value))
  if (label === undefined) return isPartial === undefined ? others : [['period.isPartial', shown(isPartial)], ...others]
  return [['period', shown(isPartial === true ? `${String(label)} (partial)` : label)], ...others]
}

// The best way to show it that was asked for; its other parts have columns of their own.
function metricCells(name: string, { formatted, value, exact, ...rest }: Readonly<Record<string, unknown>>) {
  const parts = Object.entries(rest)
    .flatMap(([part, partValue]) => cells(`${name}.${part}`, partValue))
    .map(asNumber)
  const asked = [formatted, exact, value].filter((each) => each !== undefined)
  if (asked.length === 0) return parts
  return [[name, { text: shown(asked[0]).text, isNumber: true }] as const, ...parts]
}

// Exact numbers come as text, as do changes and targets written for people.
function asNumber([name, cell]: readonly [string, Shown]): readonly [string, Shown] {
  const looksLikeOne = /^-?\d+(\.\d+)?$/.test(cell.text) || /(^|\.)formatted([A-Z]\w+)?( \d+)?$/.test(name)
  return [name, cell.isNumber || !looksLikeOne ? cell : { ...cell, isNumber: true }]
}

const words = (text: string): Shown => ({ text, isNumber: false })

function shown(value: unknown): Shown {
  if (value === null || value === undefined) return NULL
  if (typeof value === 'object') return { text: JSON.stringify(value), isNumber: false }
  return { text: String(value), isNumber: typeof value === 'number' }
}
