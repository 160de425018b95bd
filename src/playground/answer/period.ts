import { isRecord } from './record.js'

/** A period of an answer: `time` is its start in seconds since 1970, `label` the server's word for it. */
export interface Period {
  readonly start: string
  readonly time: number
  readonly label: string
  readonly isPartial: boolean
}

/** Reads a row's `period`: null where the answer has none, undefined where it has one whose `start` was not asked for. */
export function readPeriod(field: unknown): Period | null | undefined {
  if (!isRecord(field)) return null
  const start = field.start
  if (typeof start !== 'string') return undefined
  const time = Date.parse(start) / 1000
  if (Number.isNaN(time)) return undefined
  const label = field.label
  return { start, time, label: typeof label === 'string' ? label : start.replace(/T00:00.*$/, ''), isPartial: field.isPartial === true }
}
