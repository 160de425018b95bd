import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { columns, type RetentionWriting } from './retention-rows-sql.js'
import { names } from './scan-sql.js'

const { cohort } = columns

/** The members of all cohorts: what the statement of a retention calls them. */
export const starts = identifier('first starts')
/** The column of the offset. */
export const offset = identifier('offset')

/** What a line says besides its cohort, offset and keys. */
interface Amounts {
  readonly amount: Fragment
  readonly unconverted?: Fragment
}

/** The lines of a part of the answer, from rows that have a cohort, keys and an offset: grouped by them, or as they are. */
export function linesSql({ plan }: RetentionWriting, part: number, rows: Fragment, of: Amounts, isGrouped = true): Fragment {
  const keys = plan.keys.map(({ name }) => names.key(name))
  const { amount, unconverted = trusted('0') } = of
  const selected = [
    trusted(`${part} as "part"`),
    cohort,
    offset,
    fragment`(${amount})::numeric as "amount"`,
    fragment`${unconverted} as "unconverted"`,
  ]
  const grouped = isGrouped ? fragment`group by ${joined([cohort, offset, ...keys], ', ')}` : fragment``
  return fragment`select ${joined([...selected, ...keys], ', ')} from (${rows}) as "counted" ${grouped}`
}

/** The columns of members that every part has, from the alias "s". */
export const startColumns = ({ plan }: RetentionWriting): readonly Fragment[] => [
  fragment`"s".${cohort}`,
  ...plan.keys.map(({ name }) => fragment`"s".${names.key(name)}`),
]
