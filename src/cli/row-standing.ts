import { rowGroupsField, rowKindField } from '../graphql/selection/row-kind-fields.js'
import { upperCase } from '../kit/naming.js'
import { isRecord } from './is-record.js'

/** What a row of an answer stands for, as far as it was asked: its kind, and of the dimensions that it is grouped by those without a value. */
export interface RowStanding {
  readonly kind: unknown
  readonly without: ReadonlySet<unknown>
}

/** What a row stands for, and the row without the fields that say it. */
export function rowStanding(row: Readonly<Record<string, unknown>>): readonly [RowStanding, Readonly<Record<string, unknown>>] {
  const { [rowKindField]: kind, [rowGroupsField]: groups, ...rest } = row
  const absent = Array.isArray(groups) ? groups.filter(isRecord).filter(({ isNull }) => isNull === true) : []
  return [{ kind, without: new Set(absent.map(({ dimension }) => dimension)) }, rest]
}

/** What a row shows for a dimension (by its field's name or its enum value) of which it has no value; a dash where that is not known. */
export function absentGroup({ kind, without }: RowStanding, dimension: string): string {
  if (kind === 'GROUP' || without.has(dimension) || without.has(upperCase(dimension))) return '(none)'
  if (kind === 'OTHER') return '(other)'
  // A field under another name may be the one without a value.
  return (kind === 'SUBTOTAL' || kind === 'TOTAL') && without.size === 0 ? '(all)' : '–'
}
