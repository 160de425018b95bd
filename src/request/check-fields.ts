import type { Catalog, CatalogMetric } from '../catalog/catalog.js'
import type { Dimension } from '../definition/expression-tree.js'
import { grains } from '../definition/quantity-tree.js'
import { upperCase } from '../kit/naming.js'
import { quotedList } from '../kit/quoted-list.js'
import type { Question } from './question.js'
import { type ReadFilter, readFilter } from './read-filter.js'
import { Refusal } from './refusal.js'
import type { RequestField } from './request.js'

/** Whether grouping, filters, segments, grain and range are legal for every field: one refusal for each field that something is not legal for. */
export function checkFields(
  question: Question,
  fields: readonly RequestField[],
  by: readonly Dimension[],
  where: ReadFilter,
  catalog: Catalog,
): readonly Refusal[] {
  return fields.flatMap((field, index) => {
    const asked = question.fields[index]
    const own = readFilter(asked?.where ?? null, catalog)
    const filtered = [...where.dimensions, ...own.dimensions]
    const segments = [...question.segments, ...(asked?.segments ?? [])]
    const refusal =
      checkDimensions(field, by, filtered) ??
      checkSegments(field.metric, segments, catalog) ??
      checkGrain(field.metric, question) ??
      checkComparisons(field)
    return refusal === null ? [] : [about(refusal, field, asked !== undefined)]
  })
}

interface Complaint {
  readonly code: Refusal['code']
  readonly message: string
  readonly allowed: readonly string[]
}

function about({ code, message, allowed }: Complaint, field: RequestField, isSelected: boolean): Refusal {
  return new Refusal(code, message, { metric: field.metric.metric.name, allowed, ...(isSelected ? { field: field.key } : {}) })
}

function checkDimensions({ metric }: RequestField, by: readonly Dimension[], filtered: readonly string[]): Complaint | null {
  const name = metric.metric.name
  const wrong = (dimension: string) => !metric.dimensions.includes(dimension)
  const grouped = by.find((dimension) => wrong(dimension.name))
  const compared = filtered.find(wrong)
  if (grouped === undefined && compared === undefined) return null
  const allowed = metric.dimensions.map(upperCase)
  const has = allowed.length === 0 ? 'it has no dimensions' : `it has ${quotedList(allowed, 30)}`
  if (grouped !== undefined) {
    return { code: 'DIMENSION_NOT_AVAILABLE', message: `"${name}" can't be grouped by "${upperCase(grouped.name)}": ${has}.`, allowed }
  }
  return { code: 'DIMENSION_NOT_AVAILABLE', message: `"${name}" can't be filtered by "${upperCase(compared ?? '')}": ${has}.`, allowed }
}

function checkSegments({ metric, sources }: CatalogMetric, segments: readonly string[], catalog: Catalog): Complaint | null {
  const reaches = (name: string) => sources.every((source) => Object.hasOwn(catalog.segments.get(name)?.filter.reaches ?? {}, source))
  const wrong = segments.find((name) => !reaches(name))
  if (wrong === undefined) return null
  const allowed = [...catalog.segments.keys()].filter(reaches).map(upperCase)
  return {
    code: 'SEGMENT_NOT_AVAILABLE',
    message: `The segment "${wrong}" does not reach "${metric.name}": ${quotedList(allowed)} would.`,
    allowed,
  }
}

function checkGrain({ metric, finestGrain }: CatalogMetric, question: Question): Complaint | null {
  const { grain, range } = question
  const code = 'GRAIN_NOT_AVAILABLE'
  if (finestGrain === null) {
    if (grain === null && range.all === true) return null
    return { code, message: `"${metric.name}" has no time: it answers only the range { all: true }, without a grain.`, allowed: [] }
  }
  if (grain === null) return null
  const allowed = grains.slice(grains.indexOf(finestGrain)).map(upperCase)
  if (grains.indexOf(grain) >= grains.indexOf(finestGrain)) return null
  return {
    code,
    message: `"${metric.name}" can't be asked by "${upperCase(grain)}": its finest grain is "${upperCase(finestGrain)}".`,
    allowed,
  }
}

function checkComparisons({ metric: { metric, finestGrain }, comparisons }: RequestField): Complaint | null {
  if (comparisons.length === 0) return null
  const code = 'COMPARISON_INVALID'
  if (finestGrain === null) return { code, message: `"${metric.name}" has no time: it can't be compared with another.`, allowed: [] }
  const coarse = grains.slice(grains.indexOf(finestGrain))
  const wrong = comparisons.find((comparison) => comparison.kind === 'shift' && !coarse.includes(comparison.by.unit))
  if (wrong?.kind !== 'shift') return null
  return {
    code,
    message: `"${metric.name}" can't be shifted by "${upperCase(wrong.by.unit)}": its finest grain is "${upperCase(finestGrain)}".`,
    allowed: coarse.map(upperCase),
  }
}
