/** How big the demo company is: `small` for the first run and the tests, `full` for screens and benchmarks. */
export type DemoSize = 'small' | 'full'

/** A size and, for load tests, a factor on its volumes (20 times `full`, say). */
export interface DemoOptions {
  readonly size: DemoSize
  readonly factor?: number
}

/** How many rows to make of each table whose length is chosen, the planted ones included where not said otherwise. */
export interface DemoVolume {
  readonly accounts: number
  readonly users: number
  readonly sessions: number
  readonly orders: number
  readonly refunds: number
  readonly tickets: number
  /** Questions of tickets, the first of each among them. */
  readonly replies: number
  /** Those that opened a ticket among them. */
  readonly contacts: number
  readonly surveys: number
  readonly trials: number
  /** How many of the largest accounts are looked at every day. */
  readonly watchedAccounts: number
  readonly tasks: number
  readonly storeRatings: number
  readonly adSpend: number
  readonly installs: number
  readonly leads: number
  /** Duplicate deliveries among them. */
  readonly events: number
  /** Scales the count of a planted trap, which is given for `full`, and never below `least`. */
  planted(count: number, least: number): number
}

const scales: Readonly<Record<DemoSize, number>> = { small: 0.25, full: 1 }

/** The volumes of a size. */
export const demoVolume = ({ size, factor = 1 }: DemoOptions): DemoVolume => {
  const scaled = (count: number): number => Math.round(count * scales[size] * factor)
  return {
    accounts: scaled(900),
    users: scaled(8_000),
    sessions: scaled(60_000),
    orders: scaled(9_000),
    refunds: scaled(500),
    tickets: scaled(4_000),
    replies: scaled(9_000),
    contacts: scaled(8_000),
    surveys: scaled(6_000),
    trials: scaled(1_500),
    watchedAccounts: scaled(28),
    tasks: scaled(2_000),
    storeRatings: scaled(6_000),
    adSpend: scaled(9_000),
    installs: scaled(9_500),
    leads: scaled(3_000),
    events: scaled(30_000),
    planted: (count, least) => Math.max(least, scaled(count)),
  }
}
