import { isRecord } from './record.js'

/** A period of an answer: `start` tells it from others, `time` is that in seconds since 1970, `label` the server's word for it. */
export interface Period {
  readonly start: string
  /** Null where only the label was asked for. */
  readonly time: number | null
  readonly label: string
  readonly isPartial: boolean
}

/** Reads a row's `period`: null where the answer has none, undefined where neither `start` nor `label` was asked for. */
export function readPeriod(field: unknown): Period | null | undefined {
  if (!isRecord(field)) return null
  const label = typeof field.label === 'string' ? field.label : undefined
  const start = typeof field.start === 'string' ? field.start : label
  if (start === undefined) return undefined
  const time = field.start === undefined ? null : Date.parse(start) / 1000
  if (Number.isNaN(time)) return undefined
  return { start, time, label: label ?? start.replace(/T00:00.*$/, ''), isPartial: field.isPartial === true }
}
