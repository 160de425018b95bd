import fc from 'fast-check'

/** Random choices: all that a generator needs of chance, and the same choices for the same seed. */
export interface Draw {
  /** A whole number, both ends included. */
  readonly integer: (least: number, most: number) => number
  /** True in so many cases of a hundred. */
  readonly chance: (percent: number) => boolean
  /** One of the list. Throws where it is empty. */
  readonly one: <T>(of: readonly T[]) => T
  /** So many different ones of the list (fewer where it is shorter), in any order. */
  readonly some: <T>(of: readonly T[], least: number, most: number) => readonly T[]
  /** So many results of `make`. */
  readonly many: <T>(least: number, most: number, make: (index: number) => T) => readonly T[]
}

/** What `make` builds from the choices of a seed. */
export function drawn<T>(make: (draw: Draw) => T, seed: number): T {
  const [value] = fc.sample(new Drawn(make), { seed, numRuns: 1 })
  // A sample of one has one.
  return value as T
}

class Drawn<T> extends fc.Arbitrary<T> {
  readonly #make: (draw: Draw) => T
  constructor(make: (draw: Draw) => T) {
    super()
    this.#make = make
  }
  generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.#make(drawFrom(random)), undefined)
  }
  // A case is made smaller as a whole, against a database: `shrink/` does that.
  canShrinkWithoutContext(_value: unknown): _value is T {
    return false
  }
  shrink(): fc.Stream<fc.Value<T>> {
    return fc.Stream.nil()
  }
}

function drawFrom(random: fc.Random): Draw {
  const integer = (least: number, most: number): number => random.nextInt(least, Math.max(least, most))
  const one = <T>(of: readonly T[]): T => {
    if (of.length === 0) throw new Error('There is nothing to choose from.')
    return of[integer(0, of.length - 1)] as T
  }
  const some = <T>(of: readonly T[], least: number, most: number): readonly T[] => {
    const rest = [...of]
    const size = Math.min(integer(least, most), rest.length)
    return Array.from({ length: size }, () => rest.splice(integer(0, rest.length - 1), 1)[0] as T)
  }
  const many = <T>(least: number, most: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: integer(least, most) }, (_, index) => make(index))
  return { integer, one, some, many, chance: (percent) => integer(1, 100) <= percent }
}
