/** The lengths of time that an answer can be cut into, from the finest to the coarsest. */
export const grains = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const
/** One of the grains. */
export type Grain = (typeof grains)[number]

/** A length of calendar time: so many of a unit. */
export interface Length {
  readonly count: number
  readonly unit: Grain
}

/** A length of calendar time, said in one unit: `{ days: 28 }`. */
export type LengthDeclaration =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly quarters: number }
  | { readonly years: number }

const units = { hours: 'hour', days: 'day', weeks: 'week', months: 'month', quarters: 'quarter', years: 'year' } as const

/** A length as it is kept; what is no length has a count that is no number, which the catalogue finds. */
export function lengthOf(declaration: LengthDeclaration): Length {
  const [[name = '', count = Number.NaN] = [], ...others] = Object.entries(declaration)
  const unit = others.length === 0 ? units[name as keyof typeof units] : undefined
  return Object.freeze({ count: unit === undefined ? Number.NaN : count, unit: unit ?? 'day' })
}
