// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in the quick ways to find what follows a row: by sorting all rows once, in lists, between bounds of time. */
export const chainFaults: readonly Fault[] = [
  {
    name: 'chain-follows-at-once',
    says: 'what happens at the same moment follows',
    file: 'src/sql/event-chains-sql.ts',
    find: 'groups between unbounded preceding and 1 preceding',
    replace: 'range between unbounded preceding and current row',
  },
  {
    name: 'chain-of-nobody',
    says: 'rows of nobody follow each other',
    file: 'src/sql/event-chains-sql.ts',
    find: '...entity.map((column) => fragment`${column} is not null`)',
    replace: '',
  },
  {
    name: 'chain-forgets-its-links',
    says: 'the events of links are read only where they are also asked for',
    file: 'src/sql/event-chains-sql.ts',
    find: '[any([counts, ...isLink]), ...reach]',
    replace: '[counts, ...reach]',
  },
  {
    name: 'chain-ends-at-its-first-link',
    says: 'the end of a chain is its first event',
    file: 'src/sql/event-chains-sql.ts',
    find: 'const next = length === 1 ? names.time',
    replace: 'const next = length > 0 ? names.time',
  },
  {
    name: 'chain-asks-once',
    says: 'links with other filters are the same',
    file: 'src/sql/event-chains-sql.ts',
    find: 'canonical(link) === canonical(filters)',
    replace: 'canonical(link) !== canonical(null) || filters.length < 0',
  },
  {
    name: 'found-reach-without-the-window',
    says: 'rows after the range are not looked at',
    file: 'src/plan/found-reach.ts',
    find: 'until: shifted(until, node.by, scan.zone) + slack }',
    replace: 'until: until - slack }',
  },
  {
    name: 'found-reach-of-another-time',
    says: 'whatever a bound is made of, it lies in the range',
    file: 'src/plan/found-reach.ts',
    find: 'if (scan.time !== null && isSame(time, scan.time)) return rowsReach(scan)',
    replace: "if (scan.time !== null && node.kind === 'column') return rowsReach(scan)",
  },
  {
    name: 'list-last-as-first',
    says: 'the first time of a list is taken, whichever is asked',
    file: 'src/sql/found-lists-sql.ts',
    find: "trusted(related.take === 'first' ? 'min' : 'max')",
    replace: "trusted('min')",
  },
  {
    name: 'list-without-order',
    says: 'the rows of a list stand as they come',
    file: 'src/sql/found-lists-sql.ts',
    find: '...(time === null ? [] : [time]), ...keyOrder(searched.source)',
    replace: '...keyOrder(searched.source)',
  },
  {
    name: 'list-without-bounds',
    says: 'a list is taken whole',
    file: 'src/sql/found-lists-sql.ts',
    find: 'const isFound = isBetween(search, opened)',
    replace: 'const isFound = isBetween(search, opened).slice(1)',
  },
  {
    name: 'came-at-now-is-open',
    says: 'a window that ends now is still open',
    file: 'src/sql/predicate-sql.ts',
    find: "from: '<=', until: '>' } as const",
    replace: "from: '<', until: '>' } as const",
  },
  {
    name: 'weeks-of-a-day',
    says: 'a week of UTC has 24 hours',
    file: 'src/sql/later-sql.ts',
    find: 'count * 168',
    replace: 'count * 24',
  },
  {
    name: 'wider-conditions-stand-for-none',
    says: 'of what slots ask the narrowest lists are read',
    file: 'src/plan/fuse-filters.ts',
    find: '[...list.names].every((name) => other.names.has(name))',
    replace: '[...other.names].every((name) => list.names.has(name))',
  },
]
