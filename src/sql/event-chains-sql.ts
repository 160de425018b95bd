import type { Predicate, Related } from '../definition/expression-tree.js'
import { canonical } from '../kit/canonical.js'
import { askedOfColumns, chainOf, type EventChain, isSame } from '../plan/event-chain.js'
import { foundReach, rowsReach } from '../plan/found-reach.js'
import type { Scan } from '../plan/plan.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { happenedSql, sideSql, timeSql } from './searched-rows.js'
import { reachSql } from './time-bound.js'
import type { EventChains, ExpressionSql, Writing } from './writing.js'

const names = {
  time: identifier('chain time'),
  entity: (place: number): Fragment => identifier(`chain entity ${place + 1}`),
  /** Whether a row is one of the events of a link. */
  is: (link: number): Fragment => identifier(`is link ${link + 1}`),
  /** When the last of some links is that follow each other after a row. */
  then: (links: readonly number[]): string => `then ${links.map((link) => link + 1).join(' ')}`,
}

/** All chains of one entity and time that the rows of a scan are asked for. */
interface Asked {
  readonly chain: EventChain
  readonly links: (readonly Predicate[])[]
  /** Every list of links whose last event is asked, and what those are made of. */
  readonly ends: Map<string, readonly number[]>
  until: number
}

/**
 * Finds the events that follow rows in their own source by sorting all rows once, however many links a chain has: the first event after the first one is the
 * earliest of those that the later events are followed by, as nothing that comes later is followed by something earlier.
 */
export function eventChains(scan: Scan, writing: Writing, expressionSql: ExpressionSql): EventChains {
  let asked: Asked | null = null
  const times = { ...scan, sources: writing.sources }
  const endOf = (related: Related): Fragment | null => {
    const chain = chainOf(related, scan.source)
    if (chain === null) return null
    asked ??= { chain, links: [], ends: new Map(), until: Number.NEGATIVE_INFINITY }
    if (!isSame([chain.entity, chain.time], [asked.chain.entity, asked.chain.time])) return null
    asked.until = Math.max(asked.until, foundReach(related, times).until)
    const links = chain.links.map((filters) => placeOf(filters, (asked as Asked).links))
    for (let first = 0; first < links.length; first += 1) asked.ends.set(names.then(links.slice(first)), links.slice(first))
    return identifier(scan.source.name, names.then(links))
  }
  const around = (relation: Fragment): Fragment => (asked === null ? relation : followedSql(asked, scan, writing, expressionSql))
  return { endOf, around, reach: (related) => foundReach(related, times) }
}

function placeOf(filters: readonly Predicate[], links: (readonly Predicate[])[]): number {
  const place = links.findIndex((link) => canonical(link) === canonical(filters))
  return place < 0 ? links.push(filters) - 1 : place
}

/** The rows of a scan and of its chains, each with when it is followed. */
function followedSql(asked: Asked, scan: Scan, writing: Writing, expressionSql: ExpressionSql): Fragment {
  const entity = joined(
    asked.chain.entity.map((_, place) => names.entity(place)),
    ', ',
  )
  // Rows that happen at one moment follow none of each other.
  const after = fragment`(partition by ${entity} order by ${names.time} desc nulls first groups between unbounded preceding and 1 preceding)`
  const ends = [...asked.ends.values()]
  const longest = Math.max(...ends.map((links) => links.length))
  let rows = rowsOfChains(asked, scan, writing, expressionSql)
  for (let length = 1; length <= longest; length += 1) {
    const columns = ends
      .filter((links) => links.length === length)
      .map((links) => {
        const next = length === 1 ? names.time : identifier(names.then(links.slice(1)))
        return fragment`min(${next}) filter (where ${names.is(links[0] ?? 0)}) over "after" as ${identifier(names.then(links))}`
      })
    rows = fragment`select *, ${joined(columns, ', ')} from (${rows}) as "rows" window "after" as ${after}`
  }
  return fragment`(${rows})`
}

/** The rows themselves: those that may count and those of the links, as far as their time and their own columns say. */
function rowsOfChains({ chain, links, until }: Asked, scan: Scan, writing: Writing, expressionSql: ExpressionSql): Fragment {
  const { writing: inside, select } = writing.open(scan.source)
  const time = timeSql(chain.time, inside, expressionSql)
  const entity = chain.entity.map((own) => sideSql({ own, other: own }, 'other', inside, expressionSql))
  const all = (filters: readonly Predicate[]): readonly Fragment[] => filters.map((filter) => inside.predicate(filter, inside))
  const isLink = links.map((filters) =>
    every([...all(filters), happenedSql(time, inside), ...entity.map((column) => fragment`${column} is not null`)]),
  )
  const isPlaced = scan.time !== null && isSame(chain.time, scan.time)
  const placed = rowsReach(scan)
  const reach = isPlaced ? reachSql(time, { ...placed, until: Math.max(placed.until, until) }, scan.zone) : []
  const own = all(askedOfColumns(scan.filters, scan.source))
  const either = scan.anyOf.map((filters) => every(all(askedOfColumns(filters, scan.source))))
  const counts = every([...own, ...(either.length === 0 ? [] : [any(either)])])
  const columns = [
    fragment`${identifier(scan.source.name)}.*`,
    fragment`${time.sql} as ${names.time}`,
    ...entity.map((column, place) => fragment`${column} as ${names.entity(place)}`),
    ...isLink.map((is, link) => fragment`${is} as ${names.is(link)}`),
  ]
  return select(columns, [any([counts, ...isLink]), ...reach])
}

const every = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? trusted('true') : fragment`(${joined(conditions, ' and ')})`
const any = (conditions: readonly Fragment[]): Fragment => fragment`(${joined(conditions, ' or ')})`
