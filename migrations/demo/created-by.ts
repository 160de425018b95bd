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
