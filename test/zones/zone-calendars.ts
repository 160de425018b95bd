import { calendar, isoCalendar } from '../../src/definition/calendar.js'

/** One calendar of each kind of year: everyone's, a fiscal one, and one of whole weeks. */
export const zoneCalendars = [
  isoCalendar,
  calendar('fiscal', { yearStart: '04-06', firstDayOfWeek: 'sunday' }),
  calendar('retail', { retail: { pattern: '4-4-5', yearEnds: { month: 'january', day: 'saturday', rule: 'nearest' } } }),
] as const
