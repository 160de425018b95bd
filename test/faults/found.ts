/** A case that does not hold in the copy: the seed of its world, its place there, and what is broken. */
export interface Found {
  readonly seed: number
  readonly place: number
  readonly property: string
  readonly message: string
  /** How many cases were tried, this one included. */
  readonly cases: number
}

/** What the hunt in a copy says to who sent it: a case that does not hold, or that all cases hold. */
export type HuntMessage = { readonly found: Found } | { readonly found: null; readonly cases: number }

/** What it is told: to look for another case, or that this one is enough. */
export type HuntReply = 'further' | 'enough'
