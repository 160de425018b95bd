import type { Plan, Slot } from '../plan/plan.js'
import { isZeroOfNothing } from '../plan/plan-field.js'
import type { Placing } from '../plan/slice.js'
import type { Dialect } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import {
  type Asked,
  groupBySql,
  type LevelInput,
  levelsSql,
  othersSql,
  selectedSlots,
  type WantedLevel,
  wantedLevels,
} from './levels-sql.js'
import { keyColumns, names } from './scan-sql.js'

/** Rows that stand on days, and what is made of the days of each period, or of the whole range. */
export interface Daily {
  readonly plan: Plan
  readonly dialect: Dialect
  readonly input: LevelInput
  readonly placing: Placing
  readonly places: readonly number[]
  readonly grouping: 'period' | 'whole'
}

/** What the days of each period come to: each day's groups first, then those of its period. */
export function dailySql(daily: Daily, asked: Asked): readonly Fragment[] {
  const { plan, input, grouping } = daily
  if (asked.kind === 'others') {
    const days = othersSql(plan, input, 'day', asked.condition)
    return [grouping === 'period' ? takenByPeriod(daily, days) : takenOverall(daily, days)]
  }
  const wanted = wantedLevels(plan, grouping === 'period')
  if (grouping === 'period') return [takenByPeriod(daily, levelsSql(plan, input, 'day', wanted))]
  // A level without a key has a row even where there is no day.
  const [single, grouped] = [wanted.filter((level) => isSingle(plan, level)), wanted.filter((level) => !isSingle(plan, level))]
  return [
    ...single.map((level) => takenSingle(daily, level)),
    ...(grouped.length === 0 ? [] : [takenOverall(daily, levelsSql(plan, input, 'day', grouped))]),
  ]
}

const isSingle = ({ keys }: Plan, { mask }: WantedLevel): boolean => mask === (1 << keys.length) - 1

function takenByPeriod(daily: Daily, days: Fragment): Fragment {
  const { plan, placing, dialect } = daily
  const period = dialect.numberAt(placing.days?.cells ?? [], fragment`${names.day} - 1`)
  const keys = keyNames(plan)
  const columns = [identifier('level'), names.period, ...keys]
  const dated = fragment`select *, ${period} as ${names.period} from (${days}) as "days"`
  return fragment`select ${joined([...columns, slotsSql(daily)], ', ')} from (${dated}) as "daily" ${groupBySql(columns)}`
}

function takenOverall(daily: Daily, days: Fragment): Fragment {
  const { plan } = daily
  const keys = keyNames(plan)
  const columns = joined([identifier('level'), ...noPeriod(plan), ...keys, slotsSql(daily)], ', ')
  return fragment`select ${columns} from (${days}) as "daily" ${groupBySql([identifier('level'), ...keys])}`
}

function takenSingle(daily: Daily, wanted: WantedLevel): Fragment {
  const { plan, input } = daily
  const keys = keyColumns(plan).map(({ name, missing }) => fragment`${missing} as ${name}`)
  const level = fragment`${trusted(String(wanted.level))} as "level"`
  const columns = joined([level, ...noPeriod(plan), ...keys, slotsSql(daily)], ', ')
  return fragment`select ${columns} from (${levelsSql(plan, input, 'day', [wanted])}) as "daily"`
}

const keyNames = (plan: Plan): readonly Fragment[] => keyColumns(plan).map((column) => column.name)
const noPeriod = ({ align }: Plan): readonly Fragment[] => (align.periods === null ? [] : [trusted('null::integer as "period"')])

function slotsSql(daily: Daily): Fragment {
  const { plan, places, input } = daily
  const aggregates = new Map(places.map((place) => [place, takenSql(daily, plan.slots[place] as Slot, place)]))
  return selectedSlots(plan, { aggregates, present: fragment`coalesce(sum(${names.present}), 0)`, isCompared: input.isCompared })
}

/** A day without rows counts 0 where nothing is 0. */
function takenSql({ placing, grouping, dialect }: Daily, slot: Slot, place: number): Fragment {
  const name = names.slot(place)
  const isZero = isZeroOfNothing(slot.aggregate)
  const value = isZero ? fragment`coalesce(${name}, 0)` : name
  switch (slot.daily) {
    case 'min':
    case 'max': {
      const taken = fragment`${trusted(slot.daily)}(${value})`
      if (!isZero) return taken
      const { cells, whole } = placing.counts ?? { cells: null, whole: 0 }
      const days = grouping === 'period' ? dialect.numberAt(cells ?? [], fragment`${names.period} - 1`) : trusted(String(whole))
      return fragment`case when count(*) < ${days} then ${trusted(slot.daily === 'min' ? 'least' : 'greatest')}(${taken}, 0) else ${taken} end`
    }
    case 'count':
      return fragment`count(${name})`
    default:
      return fragment`sum(${value}::numeric)`
  }
}
