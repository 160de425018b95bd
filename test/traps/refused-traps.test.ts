import { describe, expect, it } from 'vitest'
import { CatalogProblems } from '../../src/catalog/catalog-problems.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { count, day, dimension, is, type Metric, metric } from '../../src/definition/index.js'
import { Refusals } from '../../src/graphql/refusals.js'
import { answer } from '../cases/ask-shop.js'
import type { Asked } from '../cases/asked.js'
import { shopDefinition } from '../cases/shop/catalog.js'
import { orderLines, orders, refunds } from '../cases/shop/sources.js'
import { untouchedWarehouse } from '../graphql/canned-server.js'
import { askGraphql } from './ask-graphql.js'

/** One wrong question, as the pipeline is asked it and as arguments of GraphQL, with the code of each refusal. */
interface Refused {
  readonly trap: string
  readonly asked: Omit<Asked, 'metrics'> & { readonly metrics?: Asked['metrics'] }
  readonly code: string
  readonly args: string
  readonly graphqlCode?: string
  readonly field?: string
}

const [invalid, badInput] = ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']
const all = 'range: { all: true }'
const refused: readonly Refused[] = [
  {
    trap: 'the date 2025-13-01 in a range',
    asked: { range: { between: { from: '2025-01-01', until: '2025-13-01' } } },
    code: 'RANGE_INVALID',
    args: 'range: { between: { from: "2025-01-01", until: "2025-13-01" } }',
  },
  {
    trap: 'the date 2025-13-01 in a filter',
    asked: { where: { due: { below: '2025-13-01' } } },
    code: 'FILTER_INVALID',
    args: `${all}, where: { due: { below: "2025-13-01" } }`,
  },
  {
    trap: 'a misspelt operator',
    asked: { where: { channel: { equals: 'web' } } },
    code: 'FILTER_INVALID',
    args: `${all}, where: { channel: { equals: "web" } }`,
    graphqlCode: invalid,
  },
  {
    trap: 'an unknown key in a filter',
    asked: { where: { channel: { is: 'web' }, chanel: { is: 'app' } } },
    code: 'UNKNOWN_DIMENSION',
    args: `${all}, where: { channel: { is: "web" }, chanel: { is: "app" } }`,
    graphqlCode: invalid,
  },
  {
    trap: 'a bad zone',
    asked: { timeZone: 'Europe/Pariss', grain: 'day' },
    code: 'TIME_ZONE_INVALID',
    args: `${all}, grain: DAY, timeZone: "Europe/Pariss"`,
  },
  {
    trap: 'a filter through a one-to-many',
    asked: { where: { product: { is: 'Tea' } } },
    code: 'DIMENSION_NOT_AVAILABLE',
    args: `${all}, where: { product: { is: "Tea" } }`,
  },
  {
    trap: 'a grouping by a date of another fact',
    asked: { metrics: ['refundCount'], by: ['placedDay'] },
    code: 'DIMENSION_NOT_AVAILABLE',
    args: `${all}, by: [PLACED_DAY]`,
    field: 'refundCount',
  },
  {
    trap: 'a grouping of two facts by a date of one',
    asked: { metrics: ['refundShare'], by: ['placedDay'] },
    code: 'DIMENSION_NOT_AVAILABLE',
    args: `${all}, by: [PLACED_DAY]`,
    field: 'refundShare',
  },
]

describe.each(refused)('$trap is refused, not ignored', ({ asked, code, args, graphqlCode, field = 'orderCount' }) => {
  it('by the pipeline', async () => {
    const end = await answer(untouchedWarehouse, { metrics: ['orderCount'], ...asked }).catch((reason: unknown) => reason)
    expect(end instanceof Refusals && end.refusals.map((refusal) => refusal.code)).toEqual([code])
  })

  it('over GraphQL', async () => {
    const { data, errors } = await askGraphql(untouchedWarehouse, `{ metrics(${args}) { nodes { ${field} { value } } } }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([graphqlCode ?? code])
    expect(data?.metrics ?? null).toBeNull()
  })
})

describe('in the variables of a document, not ignored either', () => {
  const query = `query ($where: DimensionFilter, $zone: TimeZone) {
    metrics(range: { all: true }, where: $where, timeZone: $zone) { nodes { orderCount { value } } } }`
  it.each([
    ['the date 2025-13-01', { where: { due: { is: '2025-13-01' } } }, 'FILTER_INVALID'],
    ['a misspelt operator', { where: { channel: { equals: 'web' } } }, badInput],
    ['an unknown key', { where: { channel: { is: 'web' }, chanel: { is: 'app' } } }, badInput],
    ['a bad zone', { zone: 'Europe/Pariss' }, 'TIME_ZONE_INVALID'],
  ])('%s', async (_trap, variables, code) => {
    const { data, errors } = await askGraphql(untouchedWarehouse, query, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(data?.metrics ?? null).toBeNull()
  })
})

/** The codes of what the catalogue of the shop refuses when a metric is added to it. */
function problemsWith(added: Metric): readonly string[] {
  const definition = shopDefinition()
  try {
    openCatalog({ ...definition, metrics: [...definition.metrics, added] })
  } catch (error) {
    if (error instanceof CatalogProblems) return error.problems.map(({ code }) => code)
    throw error
  }
  return []
}

// Each is a type error that the compiler is told to expect, so that the catalogue can refuse it as well.
describe('in a definition, refused by its types and by the catalogue', () => {
  const described = { name: 'wrong', description: 'It would be wrong.' }

  it('a filter of a measure through a one-to-many', () => {
    // @ts-expect-error an order has several lines, so a line's column says nothing of one order
    const wrong = metric({ ...described, numerator: count(orders, is(orderLines.product, 'Tea')) })
    expect(problemsWith(wrong)).toContain('FILTER_OUT_OF_REACH')
  })

  it('a filter of a metric through a one-to-many', () => {
    // @ts-expect-error an order has several lines, so a line's column says nothing of one order
    const wrong = metric({ ...described, numerator: count(orders), filters: [is(orderLines.product, 'Tea')] })
    expect(problemsWith(wrong)).toContain('FILTER_OUT_OF_REACH')
  })

  it('a grouping by a date of another fact', () => {
    const orderedOn = dimension('placedDay', { from: [day(orders.placedAt)] })
    // @ts-expect-error the day of an order is no day of a refund
    const wrong = metric({ ...described, numerator: count(refunds), dimensions: [orderedOn] })
    expect(problemsWith(wrong)).toContain('DIMENSION_OUT_OF_REACH')
  })
})
