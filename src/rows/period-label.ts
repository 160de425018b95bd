import type { Grain } from '../definition/quantity-tree.js'
import { type CivilDay, formatDay, type Instant, labelDay, offsetAt } from '../kit/zoned-time.js'

const formats: Record<Exclude<Grain, 'hour'>, string> = {
  day: 'yyyy-MM-dd',
  week: "kkkk-'W'WW",
  month: 'yyyy-MM',
  quarter: "yyyy-'Q'q",
  year: 'yyyy',
}

const week = 7 * 86_400_000

/** What a period is called: `2025-12-31 13:00`, `2025-12-31`, `2025-W52`, `2025-12`, `2025-Q4`, `2025`; weeks that do not begin on Monday by their first and last day. */
export function periodLabel(start: Instant, civil: CivilDay, grain: Grain, zone: string, isoWeeks: boolean): string {
  if (grain === 'hour') return `${formatDay(civil)} ${labelDay(start + offsetAt(start, zone), 'HH:mm')}`
  if (grain === 'week' && !isoWeeks) return `${formatDay(civil)} – ${formatDay(civil + (week / 7) * 6)}`
  return labelDay(civil, formats[grain])
}
