/** A stream of numbers that look random and are always the same: only sums, products and shifts, so every machine draws alike. */
export interface Random {
  /** A number in [0, 1). */
  unit(): number
  /** A whole number from `low` to `high`, both possible. */
  integer(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One value of a list that is not empty. */
  pick<T>(values: readonly T[]): T
  /** One value of a list that is not empty, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  /** `count` different whole numbers below `limit`. */
  some(limit: number, count: number): ReadonlySet<number>
}

const hash = (text: string): number => {
  let state = 0x811c9dc5
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return state >>> 0
}

/** Four words of state stirred by rotations and shifts (the generator that its authors call xoshiro128**). */
const words = (seed: number): (() => number) => {
  let [a, b, c, d] = [seed, hash(`b${seed}`), hash(`c${seed}`), hash(`d${seed}`)]
  const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return word
  }
}

/** The choice that stands at a share of the way through a list of weights. */
export const choose = <T>(share: number, choices: readonly (readonly [T, number])[]): T => {
  let left = share * choices.reduce((sum, [, weight]) => sum + weight, 0)
  const found = choices.find(([, weight]) => {
    left -= weight
    return left < 0
  })
  const choice = found ?? choices.at(-1)
  if (!choice) throw new Error('There is nothing to choose from.')
  return choice[0]
}

/** The stream of that name. Each table draws from its own, so that a new table changes no other one. */
export const randomStream = (name: string): Random => {
  const word = words(hash(name))
  // A hash is a weak seed: the first draws of similar names are alike.
  for (let draw = 0; draw < 16; draw += 1) word()
  const unit = (): number => word() / 0x1_0000_0000
  const integer = (low: number, high: number): number => low + Math.floor(unit() * (high - low + 1))
  const pick = <T>(values: readonly T[]): T => {
    const value = values[integer(0, values.length - 1)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => choose(unit(), choices)
  const some = (limit: number, count: number): ReadonlySet<number> => {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(limit, count)) chosen.add(integer(0, limit - 1))
    return chosen
  }
  return { unit, integer, chance: (probability) => unit() < probability, pick, weighted, some }
}
