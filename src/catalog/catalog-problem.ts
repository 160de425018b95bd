import { quotedList } from '../kit/quoted-list.js'

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
  | 'JOIN_FINDS_NOTHING'
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

/**
 * Problems in words, a line each: file (relative to the current folder, if it is below), definition, what is wrong, what would be right. What is
 * wrong with several definitions in the same way mostly has one cause: it is one line, which names them.
 */
export function problemLines(problems: readonly CatalogProblem[]): readonly string[] {
  const alike = new Map<string, CatalogProblem[]>()
  for (const each of problems) {
    const what = JSON.stringify([each.level, each.code, each.owner, each.message, each.remedy])
    alike.set(what, [...(alike.get(what) ?? []), each])
  }
  return [...alike.values()].map(line)
}

function line([first, ...others]: readonly CatalogProblem[]): string {
  if (first === undefined) return ''
  const { owner, name, file, message, remedy } = first
  const here = process.cwd()
  const shown = file?.startsWith(here) ? file.slice(here.length + 1) : file
  const also = [...new Set(others.map((each) => each.name))].filter((each) => each !== name)
  const whose = `${owner} "${name}"${also.length === 0 ? '' : ` (and ${quotedList(also)})`}`
  return `${shown === undefined ? '' : `${shown}: `}${whose}: ${message} ${remedy}`
}
