import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { timeKinds } from '../value-kinds.js'

/** A source's time is a date or timestamp column of its own. */
export function sourceTimes({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) => {
    if (value.time === null) return []
    const times = Object.keys(value.columns).filter((name) => timeKinds.includes(value.columns[name]?.type ?? 'id'))
    if (times.includes(value.time)) return []
    const message = `Its time "${value.time}" is no date or timestamp column of it.`
    return [problem(owner, 'TIME_INVALID', message, `Its times are ${quotedList(times)}.`)]
  })
}
