import type { AnySourceFacts, Snapshots, Validity } from '../../definition/source.js'
import { didYouMean } from '../../kit/did-you-mean.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { longestLengths } from '../longest-lengths.js'
import { problem } from '../problem.js'
import { timeKinds } from '../value-kinds.js'

/** What is wrong, and what would be right. */
type Finding = readonly [message: string, remedy: string]

/** The rows of a table hold between times of one kind, of an entity that columns of it name. */
export function sourceStates({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) =>
    findingsOf(value).map(([message, remedy]) => problem(owner, 'STATES_INVALID', message, remedy)),
  )
}

function findingsOf(source: AnySourceFacts): readonly Finding[] {
  // A definition of an older copy of the package has none.
  const { states = null, table } = source
  if (states === null) return []
  if (table === null) return [['It is a union, whose rows only happen.', 'Give "states" to the sources that it is made of.']]
  const own = states.kind === 'validity' ? validityFindings(source, states) : snapshotFindings(source, states)
  return [...own, ...entityFindings(source, states)]
}

function validityFindings(source: AnySourceFacts, { from, to, toIncluded, overlapping, graceDays = null }: Validity): readonly Finding[] {
  const found = [...timeFindings(source, 'from', from), ...timeFindings(source, 'to', to)]
  if (typeof toIncluded !== 'boolean') found.push([`Its "toIncluded" is "${toIncluded}".`, 'It is true or false.'])
  if (!['each', 'last'].includes(overlapping)) {
    found.push([`Of rows that overlap "${overlapping}" counts.`, 'It is "each" of them, or only the "last" one begun.'])
  }
  if (!isDays(graceDays)) found.push([`Its grace is ${graceDays} days.`, `Write ${wholeDays}: { days: 7 }.`])
  const [begin, end] = [source.columns[from]?.type, source.columns[to]?.type]
  if (found.length > 0 || begin === end) return found
  return [[`Its rows hold from "${from}", which is ${begin}, to "${to}", which is ${end}.`, 'Both are dates or both timestamps.']]
}

function snapshotFindings(source: AnySourceFacts, { at, carriedDays }: Snapshots): readonly Finding[] {
  const found = timeFindings(source, 'at', at)
  if (isDays(carriedDays)) return found
  return [...found, [`Its snapshots are carried for ${carriedDays} days.`, `Write ${wholeDays}: { days: 1 }.`]]
}

const wholeDays = `a whole number from 1 to ${longestLengths.day}`
const isDays = (days: number | null): boolean => days === null || (Number.isInteger(days) && days >= 1 && days <= longestLengths.day)

function timeFindings({ columns }: AnySourceFacts, place: string, name: string): Finding[] {
  const times = Object.keys(columns).filter((each) => timeKinds.includes(columns[each]?.type ?? 'id'))
  if (times.includes(name)) return []
  const remedy = `Its times are ${quotedList(times)}.${didYouMean(name, times)}`
  return [[`The "${place}" of its states is "${name}", which is no date or timestamp column of it.`, remedy]]
}

function entityFindings({ columns, key }: AnySourceFacts, { of }: Validity | Snapshots): readonly Finding[] {
  const names = Object.keys(columns)
  // Left out it is the key, which has a rule of its own.
  if (of.length === 0 && key.length > 0) return [['Its states are of nothing.', 'Name the columns that tell its entities apart in "of".']]
  return of
    .filter((name) => !names.includes(name) && !key.includes(name))
    .map((name) => [`Its states are of "${name}", which is no column of it.`, `It has ${quotedList(names)}.${didYouMean(name, names)}`])
}
