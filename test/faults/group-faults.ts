// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in which groups there are, how sources are merged, and how gaps are filled. */
export const groupFaults: readonly Fault[] = [
  {
    name: 'null-group-dropped',
    says: 'the group without a value is left out',
    file: 'src/sql/compile.ts',
    find: '[fragment`"level" = 0`, ...keptSql(plan, dialect)]',
    replace: '[fragment`"level" = 0`, ...columns.map((column) => fragment`${column} is not null`), ...keptSql(plan, dialect)]',
  },
  {
    name: 'null-group-split',
    says: 'the group without a value comes once for each source',
    file: 'src/sql/merge-sql.ts',
    find: 'as "branches" group by ${grouped}`',
    replace:
      'as "branches" group by ${joined([grouped, ...keyColumns(plan).map((key) => fragment`(case when "level" = 0 and ${key.name} is null then array[${joined(plan.slots.map((_, place) => fragment`${names.slot(place)}::text`), \', \')}] end)`)], \', \')}`',
  },
  {
    name: 'null-group-not-merged',
    says: 'where sources are merged, the rows of all but the first lose their group without a value (a join on nullable keys)',
    file: 'src/sql/merge-sql.ts',
    find: 'from (${joined(branches, \' union all \')}) as "branches"',
    replace:
      'from (${joined(branches.map((branch, index) => (index === 0 ? branch : fragment`select * from (${branch}) as "branch" where ${joined([fragment`true`, ...keyColumns(plan).map((key) => fragment`("level" <> 0 or ${key.name} is not null)`)], \' and \')}`)), \' union all \')}) as "branches"',
  },
  {
    name: 'gap-not-filled',
    says: 'a period without rows is left out',
    file: 'src/sql/compile.ts',
    find: 'as "series" ("n")`',
    replace: 'as "series" ("n") where false`',
  },
  {
    name: 'gap-filled-once',
    says: 'a period without rows is filled for one group, not for each',
    file: 'src/sql/compile.ts',
    find: 'from "shown groups") as "every"`',
    replace: 'from "shown groups" limit 1) as "every"`',
  },
  {
    name: 'gap-without-zero',
    says: 'counts and sums of nothing are null instead of 0',
    file: 'src/sql/field-sql.ts',
    find: "const isZero = isZeroOfNothing(aggregate) || daily === 'count'",
    replace: 'const isZero = aggregate === null',
  },
  {
    name: 'gap-always-zero',
    says: 'the least, the greatest and the median of nothing are 0',
    file: 'src/sql/field-sql.ts',
    find: "const isZero = isZeroOfNothing(aggregate) || daily === 'count'",
    replace: 'const isZero = aggregate !== null',
  },
  {
    name: 'hidden-rows-add-groups',
    says: 'rows of a metric that only orders, ranks or is a condition make groups appear',
    file: 'src/plan/make-plan.ts',
    find: 'const shown = [...fields.slice(0, request.selected), ...fields.slice(request.fields.length)]',
    replace: 'const shown = fields',
  },
  {
    name: 'unasked-rows-add-groups',
    says: 'rows that the own filters of all metrics leave out make groups appear',
    file: 'src/plan/fuse-filters.ts',
    find: 'anyOf: takesAll ? [] : alternatives(own)',
    replace: 'anyOf: takesAll ? [] : alternatives([])',
  },
]
