/** The middle one of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const above = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? above : (above + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The median times of rivals that take turns, in milliseconds: what slows the machine for a while slows all of them. */
export async function takingTurns(rounds: number, rivals: readonly (() => unknown)[], warmUp = 3): Promise<readonly number[]> {
  for (let round = 0; round < warmUp; round += 1) for (const rival of rivals) await rival()
  const times = rivals.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, rival] of rivals.entries()) times[place]?.push(await timed(rival))
  }
  return times.map(median)
}
