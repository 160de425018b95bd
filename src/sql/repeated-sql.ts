import type { Plan } from '../plan/plan.js'
import { type Fragment, fragment, identifier } from './fragment.js'
import type { LevelInput } from './levels-sql.js'
import { names, type WrittenScan } from './scan-sql.js'

/** The slots that share one aggregation: all at once, but those that count repeated values, each of which groups by its own values first. */
export function sharedPlaces({ slots }: Plan, places: readonly number[]): readonly (readonly number[])[] {
  const alone = places.filter((place) => slots[place]?.aggregate === 'countRepeated')
  const together = places.filter((place) => !alone.includes(place))
  return [...(together.length === 0 ? [] : [together]), ...alone.map((place) => [place])]
}

/** The same rows, by the values of which it is counted in how many rows they stand, where that is what the slots ask. */
export function repeatedInput(plan: Plan, written: WrittenScan, input: LevelInput, [place = -1]: readonly number[]): LevelInput {
  if (plan.slots[place]?.aggregate !== 'countRepeated') return input
  const condition = written.conditions.get(place)
  const times = condition === undefined ? fragment`count(*)` : fragment`count(*) filter (where ${condition})`
  const there = identifier('there')
  const taken: readonly Fragment[] = [fragment`${times} as ${names.times}`, fragment`${input.present} as ${there}`]
  return { ...input, present: fragment`sum(${there})`, entities: { by: [identifier(`x${place}`)], taken } }
}
