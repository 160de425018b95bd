// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in what a filter means. */
export const filterFaults: readonly Fault[] = [
  {
    name: 'not-without-null',
    says: 'rows without a value pass neither a comparison nor its complement',
    file: 'src/sql/predicate-sql.ts',
    find: 'negated ? fragment`(not (${holds}) or ${sql} is null)` : holds',
    replace: 'negated ? fragment`not (${holds})` : holds',
  },
  {
    name: 'not-in-without-null',
    says: 'rows without a value do not pass notIn',
    file: 'src/sql/predicate-sql.ts',
    find: 'return listsNull ? none : fragment`(${none} or ${sql} is null)`',
    replace: 'return none',
  },
  {
    name: 'is-not-without-null',
    says: 'rows without a value do not pass isNot',
    file: 'src/sql/predicate-sql.ts',
    find: 'fragment`${sql} is distinct from ',
    replace: 'fragment`${sql} <> ',
  },
  {
    name: 'null-in-list-ignored',
    says: 'a null in the list of in finds no row',
    file: 'src/sql/predicate-sql.ts',
    find: 'return listsNull ? fragment`(${one} or ${sql} is null)` : one',
    replace: 'return one',
  },
  {
    name: 'list-of-one',
    says: 'of the values of in only the first is looked for',
    file: 'src/sql/predicate-sql.ts',
    find: 'fragment`${sql} = any(${constantsSql(type, known)})`',
    replace: 'fragment`${sql} = ${constantSql(type, first)}`',
  },
  {
    name: 'contains-case-sensitive',
    says: 'contains tells upper from lower case',
    file: 'src/sql/postgres.ts',
    find: "fragment`strpos(lower(${text}), lower(${bound(searched, 'text')})) > 0`",
    replace: "fragment`strpos(${text}, ${bound(searched, 'text')}) > 0`",
  },
  {
    name: 'contains-as-pattern',
    says: 'contains reads % and _ as wild cards',
    file: 'src/sql/postgres.ts',
    find: "fragment`strpos(lower(${text}), lower(${bound(searched, 'text')})) > 0`",
    replace: "fragment`${text} ilike '%' || ${bound(searched, 'text')} || '%'`",
  },
  {
    name: 'until-included',
    says: 'the bound of until passes (< becomes <=)',
    file: 'src/sql/predicate-sql.ts',
    find: "from: '>=', until: '<' } as const",
    replace: "from: '>=', until: '<=' } as const",
  },
  {
    name: 'above-included',
    says: 'the bound of above passes (> becomes >=)',
    file: 'src/sql/predicate-sql.ts',
    find: "const signs = { above: '>',",
    replace: "const signs = { above: '>=',",
  },
  {
    name: 'not-of-and',
    says: 'not of several conditions asks that none of them holds',
    file: 'src/sql/predicate-sql.ts',
    find: "(node.kind === 'and') === negated ? ' or ' : ' and '",
    replace: "node.kind === 'or' && !negated ? ' or ' : ' and '",
  },
  {
    name: 'second-condition-ignored',
    says: 'of several conditions in one filter only the first holds',
    file: 'src/request/read-filter.ts',
    find: 'return rest.length === 0 ? first : and(first, ...rest)',
    replace: 'return first',
  },
  {
    name: 'or-becomes-and',
    says: 'the parts of or must all hold',
    file: 'src/request/read-filter.ts',
    find: "return name === 'and' ? and(first, ...rest) : or(first, ...rest)",
    replace: 'return and(first, ...rest)',
  },
]
