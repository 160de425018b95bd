// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in computed values of a row. */
export const expressionFaults: readonly Fault[] = [
  {
    name: 'coalesce-last',
    says: 'coalesce gives the last value that there is instead of the first',
    file: 'src/sql/expression-sql.ts',
    find: 'choicesSql(node.operands, of, writing)',
    replace: 'choicesSql([...node.operands].reverse(), of, writing)',
  },
  {
    name: 'otherwise-forgotten',
    says: 'rows that a condition does not hold for have no value',
    file: 'src/sql/expression-sql.ts',
    find: "otherwise === null ? trusted('null')",
    replace: "otherwise === null || typeof otherwise !== 'object' ? trusted('null')",
  },
  {
    name: 'bucket-edge',
    says: 'a number on the edge of two buckets lies in the lower one',
    file: 'src/sql/postgres.ts',
    find: 'width_bucket(${number}::numeric,',
    replace: 'width_bucket(${number}::numeric - 0.0000000000001,',
  },
  {
    name: 'duration-reversed',
    says: 'a duration is start − end',
    file: 'src/sql/postgres.ts',
    find: '(${instant(end)} - ${instant(start)})',
    replace: '(${instant(start)} - ${instant(end)})',
  },
  {
    name: 'duration-in-whole-seconds',
    says: 'a duration loses what is shorter than a second',
    file: 'src/sql/postgres.ts',
    find: 'fragment`extract(epoch from (${instant(end)} - ${instant(start)}))::numeric`',
    replace: 'fragment`trunc(extract(epoch from (${instant(end)} - ${instant(start)}))::numeric)`',
  },
  {
    name: 'number-with-exponent',
    says: 'the text 1e3 is a number',
    file: 'src/sql/postgres.ts',
    find: '\\\\.[0-9]+)[',
    replace: '\\\\.[0-9]+)(e[0-9]+)?[',
  },
  {
    name: 'decimals-not-canonical',
    says: '1.5 and 1.50 are groups of different names',
    file: 'src/sql/postgres.ts',
    find: 'fragment`trim_scale(${number})`',
    replace: 'fragment`${number}`',
  },
]
