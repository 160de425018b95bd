import type { CivilDay } from '../kit/zoned-time.js'
import { monthNames, type RetailYears, weekdays } from './calendar.js'

const day = 86_400_000

/** The first day of the retail year that ends in (or next to) the declared month of a year. */
export const retailYearStart = (year: number, retail: RetailYears): CivilDay => yearEnd(year - 1, retail) + day

/** How many weeks of a retail year come before one of its twelve months (0 to 11). A 53rd week is the last of the last. */
export function weeksBefore(month: number, { pattern }: RetailYears): number {
  const [first, second] = [Number(pattern.charAt(0)), Number(pattern.charAt(2))]
  const within = [0, first, first + second][month % 3] ?? 0
  return Math.floor(month / 3) * 13 + within
}

function yearEnd(year: number, { yearEnds }: RetailYears): CivilDay {
  const monthEnd = new Date(0).setUTCFullYear(year, monthNames.indexOf(yearEnds.month) + 1, 0)
  const daysAfter = (Math.floor(monthEnd / day) + 3 - weekdays.indexOf(yearEnds.day) + 7 * 1_000_000) % 7
  return yearEnds.rule === 'nearest' && daysAfter > 3 ? monthEnd + (7 - daysAfter) * day : monthEnd - daysAfter * day
}
