import { isRecord, type JsonRecord } from './record.js'

/** The word for a dimension's empty value. */
export const noneLabel = '(none)'
const otherLabel = 'Other'

/** The group of a row: `key` tells groups apart, `label` is for people, `hasNull` is true where a dimension is empty. */
export interface Group {
  readonly key: string
  readonly label: string
  readonly isOther: boolean
  readonly hasNull: boolean
}

/** The group that a row of an answer belongs to, from its `groups`, else its `dimensions`; its label is empty where neither was asked for. */
export function readGroup(node: JsonRecord): Group {
  if (node.kind === 'OTHER') return { key: 'OTHER', label: otherLabel, isOther: true, hasNull: false }
  const values = valuesOfGroups(node.groups) ?? valuesOfDimensions(node.dimensions) ?? []
  return {
    key: JSON.stringify(values),
    label: values.map((value) => value ?? noneLabel).join(' · '),
    isOther: false,
    hasNull: values.includes(null),
  }
}

function valuesOfGroups(groups: unknown): (string | null)[] | undefined {
  if (!Array.isArray(groups)) return undefined
  const values = groups.filter(isRecord).map(valueOfGroup)
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 && known.length === values.length ? known : undefined
}

function valueOfGroup(group: JsonRecord): string | null | undefined {
  if (group.isNull === true) return null
  return textOf(group.label ?? group.value)
}

function valuesOfDimensions(dimensions: unknown): (string | null)[] | undefined {
  if (!isRecord(dimensions)) return undefined
  const names = Object.keys(dimensions).filter((name) => name !== '__typename')
  return names.map((name) => textOf(dimensions[name]) ?? null)
}

function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
