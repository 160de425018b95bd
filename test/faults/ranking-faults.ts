// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in top and having. */
export const rankingFaults: readonly Fault[] = [
  {
    name: 'top-upside-down',
    says: 'top takes the last groups instead of the first',
    file: 'src/sql/compile.ts',
    find: "top.direction === 'descending' ? 'desc' : 'asc'",
    replace: "top.direction === 'descending' ? 'asc' : 'desc'",
  },
  {
    name: 'top-of-nulls',
    says: 'groups whose metric has no value are ranked first',
    file: 'src/sql/compile.ts',
    find: "'desc' : 'asc')} nulls last`",
    replace: "'desc' : 'asc')} nulls first`",
  },
  {
    name: 'top-one-more',
    says: 'top keeps one group more',
    file: 'src/sql/compile.ts',
    find: `where "rank" <= \${bound(plan.top.count, 'bigint')}`,
    replace: `where "rank" <= \${bound(plan.top.count, 'bigint')} + 1`,
  },
  {
    name: 'having-on-cells',
    says: 'having and top look at the cells of a group, not at the group over the whole range',
    file: 'src/sql/compile.ts',
    find: 'fragment`"level" = ${trusted(String(levels.groups))}`',
    replace: 'fragment`"level" = 0`',
  },
  {
    name: 'having-includes-bound',
    says: 'having lets a group pass whose value is the bound itself (> becomes >=, < becomes <=)',
    file: 'src/sql/compile.ts',
    find: "const boundSigns = { above: '>', below: '<',",
    replace: "const boundSigns = { above: '>=', below: '<=',",
  },
  {
    name: 'having-ignores-null',
    says: 'having lets groups without a value pass a bound',
    file: 'src/sql/compile.ts',
    find: "${trusted(boundSigns[limit.operator])} ${bound(limit.value, 'numeric')}`",
    replace: "${trusted(boundSigns[limit.operator])} ${bound(limit.value, 'numeric')} is not false`",
  },
]
