import { calendar } from '../../src/definition/index.js'

const yearEnds = { month: 'january', day: 'saturday', rule: 'nearest' } as const
const spring = { name: { en: 'Spring', fr: 'Printemps' }, from: '03-01' } as const
const autumn = { name: 'Autumn', from: '09-01' } as const

export const fiscal = calendar('fiscal', { yearStart: '04-06', firstDayOfWeek: 'sunday' })
export const retail = calendar('retail', { retail: { pattern: '4-5-4', yearEnds }, yearNamedAfter: 'start' })
export const seasons = calendar('seasons', { named: { grain: 'quarter', periods: [spring, autumn] } })

// @ts-expect-error a day that is none
export const dayThatIsNone = calendar('x', { firstDayOfWeek: 'noday' })

// @ts-expect-error a month that no year has
export const monthThatIsNone = calendar('x', { yearStart: '13-01' })

// @ts-expect-error a date that no month has
export const dateThatIsNone = calendar('x', { yearStart: '01-32' })

// @ts-expect-error a date without its zero
export const shortDate = calendar('x', { yearStart: '4-6' })

// @ts-expect-error retail years with a first day of their own
export const retailFromDay = calendar('x', { yearStart: '02-01', retail: { pattern: '4-5-4', yearEnds } })

// @ts-expect-error named periods of retail years
export const namedRetail = calendar('x', { named: { grain: 'quarter', periods: [spring, autumn] }, retail: { pattern: '4-5-4', yearEnds } })

// @ts-expect-error a pattern that has not thirteen weeks
export const shortPattern = calendar('x', { retail: { pattern: '4-4-4', yearEnds } })

// @ts-expect-error a rule for the year's end that is none
export const ruleThatIsNone = calendar('x', { retail: { pattern: '4-5-4', yearEnds: { ...yearEnds, rule: 'first' } } })

// @ts-expect-error named weeks
export const namedWeeks = calendar('x', { named: { grain: 'week', periods: [spring, autumn] } })

// @ts-expect-error a name without English
export const withoutEnglish = calendar('x', { named: { grain: 'quarter', periods: [{ name: { fr: 'Été' }, from: '06-01' }] } })

// @ts-expect-error years named after their middle
export const namedAfterMiddle = calendar('x', { yearStart: '04-06', yearNamedAfter: 'middle' })
