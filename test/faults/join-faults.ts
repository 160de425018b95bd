// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in joins, and in the scope of what is joined. */
export const joinFaults: readonly Fault[] = [
  {
    name: 'inner-join',
    says: 'LEFT JOIN becomes JOIN: rows that find no partner are lost',
    file: 'src/sql/tables.ts',
    find: 'fragment`left join ${relationOf(target)}',
    replace: 'fragment`join ${relationOf(target)}',
  },
  {
    name: 'inner-as-of-join',
    says: 'rows before the first known row of an as-of join are lost',
    file: 'src/sql/relation-sql.ts',
    find: 'fragment`left join lateral (${last})',
    replace: 'fragment`join lateral (${last})',
  },
  {
    name: 'as-of-excluded',
    says: 'an as-of join does not see what begins at that very moment',
    file: 'src/sql/relation-sql.ts',
    find: 'fragment`${known.sql} <= ${moment}`',
    replace: 'fragment`${known.sql} < ${moment}`',
  },
  {
    name: 'as-of-first',
    says: 'an as-of join takes the first row instead of the last',
    file: 'src/sql/relation-sql.ts',
    find: 'order by ${column(key)} desc limit 1',
    replace: 'order by ${column(key)} asc limit 1',
  },
  {
    name: 'one-alias-for-two-joins',
    says: 'two ways to one table are joined once, by the first of them',
    file: 'src/sql/tables.ts',
    find: "const place = path.slice(0, depth + 1).join(' ')",
    replace: 'const place = target.name',
  },
  {
    name: 'scope-missing-on-join',
    says: 'a table that is joined is read without its scope',
    file: 'src/sql/relation-sql.ts',
    find: 'if (!isScoped) return',
    replace: 'if (!isScoped || source.parts.length === 0) return',
  },
  {
    name: 'scope-missing-on-fact',
    says: 'a fact is read without its scope',
    file: 'src/sql/scan-sql.ts',
    find: '    ...scopeSql(scan.source, writing),\n',
    replace: '',
  },
  {
    name: 'filter-across-join',
    says: 'the scope of a joined table is asked of the joined rows, so that rows without a partner are lost (ON becomes WHERE)',
    file: 'src/sql/tables.ts',
    find: 'return fragment`left join ${relationOf(target)}',
    replace:
      'const isWhole = JSON.stringify(relationOf(target)) === JSON.stringify(tableName(target))\n  return fragment`${isWhole ? fragment`left` : fragment`inner`} join ${relationOf(target)}',
  },
]
