// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in the order of rows, and in pages. */
export const orderFaults: readonly Fault[] = [
  {
    name: 'second-descending-ignored',
    says: 'only the first key of the order may be descending',
    file: 'src/request/read-shape.ts',
    find: '.map((order) => readOrderKey(order, question, fields))',
    replace: ".map((order, index) => readOrderKey(index === 0 ? order : { ...order, direction: 'ascending' }, question, fields))",
  },
  {
    name: 'nulls-swapped',
    says: 'nulls come last where they are to come first',
    file: 'src/sql/order-sql.ts',
    find: "(nulls === 'first' ? '-1' : '1')",
    replace: "(nulls === 'first' ? '1' : '-1')",
  },
  {
    name: 'text-by-locale',
    says: 'text is ordered as a language does it, not by code point',
    file: 'src/sql/postgres.ts',
    find: 'fragment`${text} collate "C"`',
    replace: 'fragment`lower(${text}) collate "C"`',
  },
  {
    name: 'buckets-as-text',
    says: 'buckets are ordered by their labels, not by their edges',
    file: 'src/sql/order-sql.ts',
    find: 'if (key.ordering !== null) return dialect.placeIn(sql, key.ordering)',
    replace: 'if (key.ordering !== null) return dialect.byCodePoint(sql)',
  },
  {
    name: 'other-first',
    says: '"other" comes before the groups',
    file: 'src/sql/order-sql.ts',
    find: 'when "level" = ${trusted(String(otherLevel))} then 2',
    replace: 'when "level" = ${trusted(String(otherLevel))} then -2',
  },
  {
    name: 'page-without-tie-break',
    says: 'rows that the order asked for does not tell apart have no order, and pages lose some of them',
    file: 'src/request/read-shape.ts',
    find: 'return [...asked, ...rest.filter((key) => !isAsked(key))]',
    replace: 'return asked.length > 0 ? asked : rest.filter((key) => !isAsked(key))',
  },
  {
    name: 'page-repeats-row',
    says: 'a page begins with the last row of the one before it',
    file: 'src/sql/order-sql.ts',
    find: "trusted('false'))",
    replace: "trusted('true'))",
  },
  {
    name: 'limit-before-order',
    says: 'a page is cut before its rows are ordered',
    file: 'src/sql/compile.ts',
    find: '...fieldColumns(plan, dialect)], \', \')} from "all cells"`\n  const { first, after } = plan.page',
    replace:
      "...fieldColumns(plan, dialect)], ', ')} from \"all cells\" limit ${bound(plan.page.first + 1, 'bigint')}`\n  const { first, after } = plan.page",
  },
  {
    name: 'limit-before-merge',
    says: 'each source is cut to the page before the sources are merged',
    file: 'src/sql/merge-sql.ts',
    find: "from (${joined(branches, ' union all ')}) as",
    replace:
      'from (${joined(branches.map((branch) => fragment`select * from (${branch} limit ${trusted(String(plan.page.first + 1))}) as "branch"`), \' union all \')}) as',
  },
  {
    name: 'next-page-forgotten',
    says: 'a page that is full says that none follows',
    file: 'src/rows/read-answer.ts',
    find: 'hasNextPage: rowLines.length > shown.length',
    replace: 'hasNextPage: rowLines.length > shown.length + 1',
  },
]
