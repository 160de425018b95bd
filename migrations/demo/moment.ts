import { beginning, day, now } from './instant.js'
import type { Random } from './random.js'

/** How busy each hour of a UTC day is: a night, a morning, a long evening. */
const hours: readonly (readonly [number, number])[] = [2, 1, 1, 1, 1, 2, 4, 6, 8, 9, 9, 8, 8, 8, 8, 8, 9, 10, 11, 12, 11, 8, 5, 3].map(
  (weight, hour) => [hour, weight],
)

/** An instant between the beginning and the clock, later ones likelier: the company grows. */
export const growingMoment = (random: Random): number => {
  const from = Math.floor(Math.max(random.unit(), random.chance(0.6) ? random.unit() : 0) * (now - beginning - day))
  return momentBetween(random, beginning + from, beginning + from + day)
}

/** An instant in [from, until), more often in a busy hour than in the night. */
export const momentBetween = (random: Random, from: number, until: number): number => {
  const anyTime = random.integer(from, Math.max(from, until - 1))
  const busyTime = Math.floor(anyTime / day) * day + random.weighted(hours) * 3600 + (anyTime % 3600)
  return busyTime >= from && busyTime < until ? busyTime : anyTime
}
