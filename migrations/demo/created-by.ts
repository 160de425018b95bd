import type { Random } from './random.js'

/** How many of a list in order of `createdAt` were there by that instant. */
export const createdBy = <T extends { readonly createdAt: number }>(sorted: readonly T[], at: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((sorted[middle]?.createdAt ?? at) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** One of the first `count` of a list; undefined where there is none. */
export const oneOf = <T>(random: Random, list: readonly T[], count: number): T | undefined =>
  count > 0 ? list[random.integer(0, count - 1)] : undefined
