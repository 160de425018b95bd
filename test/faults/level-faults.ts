// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** The total of every ratio becomes an aggregate of its cells. */
const ofCells = (aggregate: 'sum' | 'avg'): string =>
  `const cells = fragment\`(select \${joined(fieldColumns(plan, dialect), ', ')} from "all levels" where "level" = 0) as "cells"\`
  const own = fieldColumns(plan, dialect)
  const shown = plan.fields.flatMap((field, index) => (field.denominator === null ? [] : [\`"v\${index}"\`]))
  const fields = fieldColumnNames(plan).map((name, index) =>
    shown.includes(name.text) ? fragment\`(select ${aggregate}(\${name}) from \${cells}) as \${name}\` : own[index],
  )
  const selected = lineColumns(plan, 'total', trusted('0'), fields)`

const ofTheBase = "const selected = lineColumns(plan, 'total', trusted('0'), fieldColumns(plan, dialect))"

const othersOfCells = `\${(() => {
  const period = plan.align.periods === null ? [] : [names.period]
  const keys = keyColumns(plan).map(({ name, missing }) => fragment\`\${missing} as \${name}\`)
  const sums = [...plan.slots.map((_, place) => names.slot(place)), names.present].map((name) => fragment\`sum(\${name}) as \${name}\`)
  const others = othersCondition(plan, dialect)(keyColumns(plan).map(({ name }) => name))
  const grouped = period.length === 0 ? fragment\`\` : fragment\`group by \${names.period}\`
  return fragment\`select -1 as "level", \${joined([...period, ...keys, ...sums], ', ')} from "all levels" where "level" = 0 and \${others} \${grouped}\`
})()}`

/** Mistakes in totals, subtotals and "other": what is to be computed from the base is added up again. */
export const levelFaults: readonly Fault[] = [
  {
    name: 'sum-of-ratios',
    says: 'a ratio in the total is the sum of the ratios of the cells',
    file: 'src/sql/compile.ts',
    find: ofTheBase,
    replace: ofCells('sum'),
  },
  {
    name: 'mean-of-means',
    says: 'an average in the total is the mean of the averages of the cells',
    file: 'src/sql/compile.ts',
    find: ofTheBase,
    replace: ofCells('avg'),
  },
  {
    name: 'distinct-added-again',
    says: 'distinct counts are added up from the finest grain',
    file: 'src/plan/plan.ts',
    find: "!['countDistinct', 'countRepeated', 'percentile', 'average']",
    replace: "!['countRepeated', 'percentile', 'average']",
  },
  {
    name: 'greatest-of-the-least',
    says: 'the least value of the whole is the greatest of the least values of its parts',
    file: 'src/sql/merge-sql.ts',
    find: "aggregate === 'min' || aggregate === 'max' ? aggregate : 'sum'",
    replace: "aggregate === 'min' || aggregate === 'max' ? 'max' : 'sum'",
  },
  {
    name: 'extremes-added-again',
    says: 'the least and the greatest value of the whole are the sums of those of its parts',
    file: 'src/sql/merge-sql.ts',
    find: "aggregate === 'min' || aggregate === 'max' ? aggregate : 'sum'",
    replace: "'sum'",
  },
  {
    name: 'subtotal-of-another-key',
    says: 'a subtotal is rolled up over the wrong dimension',
    file: 'src/plan/make-plan.ts',
    find: 'mask | (1 << (by.length - 1 - index))',
    replace: 'mask | (1 << index)',
  },
  {
    name: 'total-after-having',
    says: 'the total is that of the groups which having and top keep',
    file: 'src/sql/compile.ts',
    find: ofTheBase,
    replace: `${ofTheBase}
  if (plan.levels.groups !== null) {
    const keys = groupingColumns(plan).map(({ name, missing }) => fragment\`\${missing} as \${name}\`)
    const slots = plan.slots.map((_, place) => fragment\`sum(\${names.slot(place)}) as \${names.slot(place)}\`)
    const kept = joined([fragment\`\${trusted(String(plan.levels.total))} as "level"\`, ...keys, ...slots], ', ')
    return fragment\`select \${selected} from (select \${kept} from "all cells" where "level" = 0) as "kept"\`
  }`,
  },
  {
    name: 'total-of-the-page',
    says: 'the total is added up from the rows of the page',
    file: 'src/sql/compile.ts',
    find: ofTheBase,
    replace: `${ofTheBase}
  if (plan.wants.rows) {
    const keys = groupingColumns(plan).map(({ name, missing }) => fragment\`\${missing} as \${name}\`)
    const slots = plan.slots.map((_, place) => fragment\`sum(\${names.slot(place)}) as \${names.slot(place)}\`)
    const kept = joined([fragment\`\${trusted(String(plan.levels.total))} as "level"\`, ...keys, ...slots], ', ')
    const page = fragment\`select * from "all cells" limit \${bound(plan.page.first, 'bigint')}\`
    return fragment\`select \${selected} from (select \${kept} from (\${page}) as "page") as "kept"\`
  }`,
  },
  {
    name: 'other-added-again',
    says: '"other" is added up from the cells of its groups',
    file: 'src/sql/compile.ts',
    find: '${merged.others(othersCondition(plan, dialect))}',
    replace: othersOfCells,
  },
  {
    name: 'other-holds-top',
    says: '"other" holds the first groups, too',
    file: 'src/sql/compile.ts',
    find: `where "rank" > \${bound(plan.top?.count ?? 0, 'bigint')})`,
    replace: 'where "rank" > 0)',
  },
  {
    name: 'other-misses-first',
    says: '"other" leaves out the first of the groups that it stands for',
    file: 'src/sql/compile.ts',
    find: `where "rank" > \${bound(plan.top?.count ?? 0, 'bigint')})`,
    replace: `where "rank" > \${bound(plan.top?.count ?? 0, 'bigint')} + 1)`,
  },
]
