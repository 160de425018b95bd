import type { Period } from './period.js'

/** A period at its place on the axis of time. */
export interface PlacedPeriod extends Period {
  readonly time: number
}

/** Each period once, from the first to the last; evenly spaced where only their labels are known, which sort as the periods do. */
export function periodsInOrder(periods: Iterable<Period>): PlacedPeriod[] {
  const different = [...new Map([...periods].map((period) => [period.start, period])).values()]
  if (different.every(isPlaced)) return different.sort((one, other) => one.time - other.time)
  return different.sort((one, other) => (one.label < other.label ? -1 : 1)).map((period, time) => ({ ...period, time }))
}

function isPlaced(period: Period): period is PlacedPeriod {
  return period.time !== null
}
