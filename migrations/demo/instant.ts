import { demoCompany } from './company.js'

/** A day in seconds. */
export const day = 86_400

/** The instant of an ISO text, in whole seconds since 1970 (UTC): the unit of every time in the generator. */
export const instant = (iso: string): number => Date.parse(iso) / 1000

/** An instant as ISO text in UTC. */
export const isoInstant = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

/** The UTC day of an instant, as in `2025-12-31`. */
export const dayOf = (seconds: number): string => isoInstant(seconds).slice(0, 10)

/** The UTC month of an instant, as in `2025-12`. */
export const monthOf = (seconds: number): string => isoInstant(seconds).slice(0, 7)

/** The first instant of the data, and the company's clock, after which nothing has happened. */
export const beginning = instant(`${demoCompany.firstDay}T00:00:00Z`)
export const now = instant(demoCompany.now)

/** Every day of the data, first to last. */
export const days: readonly string[] = Array.from({ length: Math.ceil((now - beginning) / day) }, (_, index) =>
  dayOf(beginning + index * day),
)

/** Every month of the data, first to last. */
export const months: readonly string[] = [...new Set(days.map((date) => date.slice(0, 7)))]
