import { day, dayOf, instant } from './instant.js'

/** A day so many days after another. */
export const daysAfter = (date: string, count: number): string => dayOf(instant(`${date}T00:00:00Z`) + count * day)

/** The first instant of a UTC day. */
export const startOf = (date: string): number => instant(`${date}T00:00:00Z`)

/** How many days lie between two days. */
export const daysBetween = (from: string, to: string): number => (startOf(to) - startOf(from)) / day
