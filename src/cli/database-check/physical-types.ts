import type { ColumnType } from '../../definition/column-type.js'
import type { PhysicalColumn } from './physical-tables.js'

const wholeNumbers = ['int2', 'int4', 'int8']
const numbers = [...wholeNumbers, 'numeric', 'float4', 'float8']
const texts = ['text', 'varchar', 'bpchar', 'citext', 'name']

/** Whether a column of the database can be read as it was declared. */
export function fitsPhysically(declared: ColumnType, { type, isEnum }: PhysicalColumn): boolean {
  switch (declared.type) {
    case 'integer':
      return wholeNumbers.includes(type) || type === 'numeric'
    case 'decimal':
    case 'amount':
      return numbers.includes(type)
    case 'text':
      return isEnum || texts.includes(type) || type === 'uuid'
    case 'id':
      return isEnum || texts.includes(type) || wholeNumbers.includes(type) || type === 'uuid' || type === 'numeric'
    case 'boolean':
      return type === 'bool'
    case 'date':
      return type === 'date'
    case 'timestamp':
      return type === (declared.zone === undefined ? 'timestamptz' : 'timestamp')
    default:
      return false
  }
}

/** Whether the database compares two columns as they are: both texts, both numbers, or of one type. */
export function comparesPhysically(one: PhysicalColumn, other: PhysicalColumn): boolean {
  return one.type === other.type || [numbers, texts].some((kind) => kind.includes(one.type) && kind.includes(other.type))
}

/** The declaration that fits a column of the database, for a sentence. */
export function fittingDeclaration({ type, isEnum }: PhysicalColumn): string {
  if (isEnum || texts.includes(type)) return 'Declare it as text(…) or id().'
  if (wholeNumbers.includes(type)) return 'Declare it as integer() or id().'
  if (numbers.includes(type)) return 'Declare it as decimal().'
  switch (type) {
    case 'bool':
      return 'Declare it as boolean().'
    case 'date':
      return 'Declare it as date().'
    case 'timestamptz':
      return 'Declare it as timestamp().'
    case 'timestamp':
      return 'It has no zone: declare it as timestamp({ withoutZone: "…" }), with the zone in which it was written.'
    case 'uuid':
      return 'Declare it as id().'
    default:
      return 'No column type fits it: read it through a view that casts it.'
  }
}
