import { canonicalOf } from '../kit/canonical.js'
import type { Plan } from '../plan/plan.js'
import { type Fragment, fragment, identifier, trusted } from './fragment.js'
import type { LevelInput } from './levels-sql.js'
import type { WrittenScan } from './scan-sql.js'

/** The slots that share one aggregation: all at once, but those that count how often values stand there, with those that count the same values at all. */
export function sharedPlaces({ slots }: Plan, places: readonly number[]): readonly (readonly number[])[] {
  const nameOf = (place: number): string => {
    const { of = null } = slots[place] ?? {}
    return of === null ? '' : canonicalOf(of)
  }
  const repeated = new Set(places.filter((place) => slots[place]?.aggregate === 'countRepeated').map(nameOf))
  const isCounted = (place: number): boolean =>
    ['countRepeated', 'countDistinct'].includes(slots[place]?.aggregate ?? '') && repeated.has(nameOf(place))
  const together = places.filter((place) => !isCounted(place))
  const counted = [...repeated].map((value) => places.filter((place) => isCounted(place) && nameOf(place) === value))
  return [...(together.length === 0 ? [] : [together]), ...counted]
}

/** The same rows, by the values of which it is counted in how many rows they stand, where that is what the slots ask. */
export function repeatedInput({ slots }: Plan, written: WrittenScan, input: LevelInput, places: readonly number[]): LevelInput {
  const [first] = places
  if (first === undefined || !places.some((place) => slots[place]?.aggregate === 'countRepeated')) return input
  const value = identifier(`x${first}`)
  const counted = places.map((place) => {
    const condition = written.conditions.get(place)
    const times = identifier(`times ${place}`)
    const least = trusted(String(slots[place]?.times ?? 1))
    return {
      taken: fragment`count(*)${condition === undefined ? fragment`` : fragment` filter (where ${condition})`} as ${times}`,
      aggregate: [place, fragment`count(${value}) filter (where ${times} >= ${least})`] as const,
    }
  })
  const taken: readonly Fragment[] = [...counted.map((each) => each.taken), fragment`${input.present} as "there"`]
  const aggregates = new Map(counted.map(({ aggregate }) => aggregate))
  return { ...input, aggregates, present: fragment`sum("there")`, entities: { by: [value], taken } }
}
