/** The forms that a metric's value can take; each is a GraphQL type of its own. */
export const forms = ['number', 'percentage', 'rate', 'money', 'duration', 'score'] as const
/** One of the forms. */
export type Form = (typeof forms)[number]

/** How a value is shown: its form, and how many decimals `formatted` gives. It never changes the value. */
export interface Format {
  readonly form: Form
  readonly decimals: number
}

const format = (form: Form, decimals: number): Format => Object.freeze({ form, decimals })

/** A plain number or count. */
export const plainNumber = format('number', 0)
/** A share: the value is a fraction (0.2), shown as `20 %`. */
export const percentage = format('percentage', 1)
/** Something per something else. */
export const rate = format('rate', 2)
/** Seconds, shown in hours, minutes and seconds. */
export const duration = format('duration', 0)
/** Points on a scale. */
export const score = format('score', 1)
