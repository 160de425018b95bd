/** The days of the week, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
/** One of the days of the week. */
export type Weekday = (typeof weekdays)[number]

/** What week, month, quarter and year mean in a request. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly name: string
  readonly firstDayOfWeek: Weekday
}

/** Declares a calendar by the day on which its weeks begin. */
export function calendar(name: string, declaration: { readonly firstDayOfWeek: Weekday }): Calendar {
  return Object.freeze({ kind: 'calendar', name, ...declaration })
}

/** The calendar of requests that name none: ISO 8601, weeks from Monday. */
export const isoCalendar = calendar('iso', { firstDayOfWeek: 'monday' })

/** The calendars that every catalogue has: one for each first day of the week. */
export const builtInCalendars: readonly Calendar[] = [
  isoCalendar,
  ...weekdays
    .slice(1)
    .map((firstDayOfWeek) => calendar(`weeksFrom${firstDayOfWeek.charAt(0).toUpperCase()}${firstDayOfWeek.slice(1)}`, { firstDayOfWeek })),
]
