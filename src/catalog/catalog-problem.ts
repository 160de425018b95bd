/** What can be wrong with a catalogue by itself. */
export type DefinitionProblemCode =
  | 'NAME_INVALID'
  | 'NAME_RESERVED'
  | 'NAME_TAKEN'
  | 'UNKNOWN_OPTION'
  | 'UNKNOWN_SOURCE'
  | 'UNKNOWN_DIMENSION'
  | 'UNKNOWN_METRIC'
  | 'UNKNOWN_SEGMENT'
  | 'UNKNOWN_COLUMN'
  | 'TYPE_MISMATCH'
  | 'UNIT_MISMATCH'
  | 'SOURCES_MIXED'
  | 'KEY_INVALID'
  | 'TIME_INVALID'
  | 'STATES_INVALID'
  | 'JOIN_INVALID'
  | 'UNION_INVALID'
  | 'CURRENCY_INVALID'
  | 'EXCHANGE_RATES_MISSING'
  | 'EXCHANGE_RATES_INVALID'
  | 'DIMENSION_INVALID'
  | 'DIMENSION_OUT_OF_REACH'
  | 'FILTER_OUT_OF_REACH'
  | 'FILTER_VALUE_INVALID'
  | 'FRACTION_INVALID'
  | 'BUCKET_INVALID'
  | 'GRAIN_TOO_FINE'
  | 'FORMAT_INVALID'
  | 'FORMAT_MISMATCH'
  | 'DESCRIPTION_MISSING'
  | 'STATE_INVALID'
  | 'NESTING_INVALID'
  | 'DAILY_INVALID'
  | 'LENGTH_INVALID'
  | 'RELATED_INVALID'
  | 'COLUMN_CYCLE'
  | 'FUNNEL_INVALID'
  | 'REVIEW_INVALID'
  | 'GOAL_INVALID'
  | 'SYNONYM_INVALID'
  | 'METRIC_CYCLE'
  | 'TIME_ZONE_INVALID'
  | 'CLOCK_INVALID'
  | 'CALENDAR_INVALID'

/** What can be wrong between a catalogue and its database. */
export type DatabaseProblemCode =
  | 'TABLE_MISSING'
  | 'COLUMN_MISSING'
  | 'COLUMN_TYPE_MISMATCH'
  | 'KEY_NOT_UNIQUE'
  | 'KEY_NOT_PROMISED'
  | 'KEY_NULL'
  | 'NOT_READABLE'
  | 'NOT_CHECKED'
  | 'VALUE_UNKNOWN'
  | 'TIME_ZONE_DATA_DIFFERS'

/** The definition that something stands in: what a problem names. */
export interface Owner {
  readonly kind: 'catalogue' | 'source' | 'dimension' | 'metric' | 'segment' | 'retention' | 'funnel' | 'review' | 'calendar'
  readonly name: string
  readonly file: string | undefined
}

/** One thing that is wrong with one definition. A warning does not keep the catalogue from being served. */
export interface CatalogProblem {
  readonly level: 'error' | 'warning'
  readonly code: DefinitionProblemCode | DatabaseProblemCode
  readonly owner: Owner['kind']
  /** The name of the definition that is wrong. */
  readonly name: string
  /** The absolute path of the file that declares it, where that is known. */
  readonly file: string | undefined
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What would be right, in one sentence. */
  readonly remedy: string
}

/** A problem in one line: file (relative to the current folder, if it is below), definition, what is wrong, what would be right. */
export function problemLine({ owner, name, file, message, remedy }: CatalogProblem): string {
  const here = process.cwd()
  const shown = file?.startsWith(here) ? file.slice(here.length + 1) : file
  return `${shown === undefined ? '' : `${shown}: `}${owner} "${name}": ${message} ${remedy}`
}
