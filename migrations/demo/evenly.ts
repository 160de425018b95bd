/** A sequence for each key that fills [0, 1) evenly: even a few draws hold the shares that they stand for, so a story shows in little data too. */
export const evenShares = (): ((key: string) => number) => {
  const golden = 0.618033988749895
  const shares = new Map<string, number>()
  return (key) => {
    const share = ((shares.get(key) ?? 0.25) + golden) % 1
    shares.set(key, share)
    return share
  }
}

/** For each key: true as often as the probability says, spread out evenly. */
export const evenChances = (): ((key: string, probability: number) => boolean) => {
  const saved = new Map<string, number>()
  return (key, probability) => {
    const sum = (saved.get(key) ?? 0.5) + probability
    saved.set(key, sum % 1)
    return sum >= 1
  }
}
