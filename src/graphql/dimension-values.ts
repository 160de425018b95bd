import { currenciesOf } from '../definition/money.js'
import { resolveScope } from '../request/scope.js'
import { postgres } from '../sql/postgres.js'
import { compileValues } from '../sql/values-sql.js'
import { type Answering, type Asker, clockOf } from './answer-questions.js'

/** A value of a dimension, for completion. */
export interface KnownValue {
  readonly value: string | boolean | null
  readonly label: string
}

/** The values of a dimension that hold the search text (ignoring case), in order, null last; at most `first`. */
export async function dimensionValues(
  { catalog, warehouse }: Answering,
  question: { readonly dimension: string; readonly search: string | null; readonly first: number },
  { context, signal }: Asker,
): Promise<readonly KnownValue[]> {
  const dimension = catalog.dimensions.get(question.dimension)
  if (dimension === undefined) throw new Error(`There is no dimension "${question.dimension}".`)
  const { policies, timeZone, exchangeRates } = catalog.definition
  const { reporting } = currenciesOf(catalog.definition)
  const money = reporting === null ? null : { rates: exchangeRates, target: reporting }
  const statement = compileValues(
    {
      dimension,
      search: question.search,
      first: question.first,
      sources: catalog.sources,
      scope: resolveScope(policies, context),
      zone: timeZone,
      money,
      now: clockOf(catalog),
    },
    postgres,
  )
  const { rows } = await warehouse.snapshot((run) => run(statement), { statements: 1, ...(signal === undefined ? {} : { signal }) })
  return rows.map(([text]) => knownValue(text ?? null, dimension.type === 'boolean'))
}

function knownValue(text: string | null, isBoolean: boolean): KnownValue {
  if (text === null) return { value: null, label: '–' }
  return isBoolean
    ? { value: text === 't' || text === 'true', label: text === 't' || text === 'true' ? 'true' : 'false' }
    : { value: text, label: text }
}
