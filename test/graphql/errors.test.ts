import { describe, expect, it } from 'vitest'
import { Refusals } from '../../src/graphql/refusals.js'
import type { Question } from '../../src/request/question.js'
import { Refusal } from '../../src/request/refusal.js'
import type { Answer } from '../../src/rows/answer.js'
import { WarehouseError } from '../../src/warehouse/warehouse-error.js'
import { cannedServer, countingAnswer } from './canned-server.js'
import { smallCatalog } from './small-catalog.js'

const range = 'range: { all: true }'

function failing(error: Error, when: (question: Question) => boolean = () => true) {
  return cannedServer(smallCatalog(), (question): Answer => {
    if (when(question)) throw error
    return countingAnswer(question)
  })
}

describe('a refused question', () => {
  const refusals = new Refusals([
    new Refusal('DIMENSION_NOT_AVAILABLE', '"revenue" can\'t be grouped by IS_GIFT.', {
      metric: 'revenue',
      field: 'revenue',
      allowed: ['COUNTRY'],
    }),
    new Refusal('DIMENSION_NOT_AVAILABLE', '"giftShare" can\'t be grouped by IS_GIFT.', {
      metric: 'giftShare',
      field: 'giftShare',
      allowed: ['COUNTRY'],
    }),
    new Refusal('RANGE_INVALID', 'The range is empty.'),
  ])
  const query = `{
  good: metrics(${range}) { nodes { orders { value } } }
  bad: metrics(${range}, by: [IS_GIFT]) {
    nodes { revenue { value } orders { value } ...Share }
  }
}
fragment Share on MetricRow {
  giftShare { value }
}`

  it('gives one error for each thing that is wrong, at its place, and leaves its siblings alone', async () => {
    const { data, errors } = await failing(refusals, (question) => question.by.length > 0).ask(query)
    expect(data).toEqual({ good: { nodes: [{ orders: { value: 1 } }] }, bad: null })
    expect(errors).toEqual([
      {
        message: '"revenue" can\'t be grouped by IS_GIFT.',
        path: ['bad'],
        locations: [{ line: 4, column: 13 }],
        extensions: { code: 'DIMENSION_NOT_AVAILABLE', metric: 'revenue', allowed: ['COUNTRY'] },
      },
      {
        message: '"giftShare" can\'t be grouped by IS_GIFT.',
        path: ['bad'],
        locations: [{ line: 8, column: 3 }],
        extensions: { code: 'DIMENSION_NOT_AVAILABLE', metric: 'giftShare', allowed: ['COUNTRY'] },
      },
      { message: 'The range is empty.', path: ['bad'], locations: [{ line: 3, column: 3 }], extensions: { code: 'RANGE_INVALID' } },
    ])
  })

  it('is one for each dimension that is selected and not grouped by, before anything is asked', async () => {
    const { ask, asked } = cannedServer(smallCatalog(), countingAnswer)
    const { data, errors } = await ask(
      `{ metrics(${range}, by: [COUNTRY]) { nodes { dimensions { country isGift } } total { dimensions { pieces } orders { value } } } }`,
    )
    expect(asked).toEqual([])
    expect(data).toEqual({ metrics: null })
    expect(errors?.map(({ message }) => message)).toEqual([
      'Rows are not grouped by "isGift": "by" has "COUNTRY". Add IS_GIFT to it, or leave the field out.',
      'Rows are not grouped by "pieces": "by" has "COUNTRY". Add PIECES to it, or leave the field out.',
    ])
    expect(errors?.[0]?.extensions).toEqual({ code: 'DIMENSION_NOT_GROUPED', allowed: ['COUNTRY'] })
  })

  it('is one for a locale that is none', async () => {
    const { ask, asked } = cannedServer(smallCatalog(), countingAnswer)
    const { errors } = await ask(`query ($locale: String) { metrics(${range}) { nodes { orders { formatted(locale: $locale) } } } }`, {
      locale: 'not a locale',
    })
    expect(asked).toEqual([])
    expect(errors).toMatchObject([{ extensions: { code: 'LOCALE_INVALID', metric: 'orders' } }])
  })
})

describe('what a client sees of a failure', () => {
  const secret = 'select secret from orders at db.internal:5432'

  it('is the code and the safe sentence of a database error', async () => {
    const error = new WarehouseError('STATEMENT_TIMEOUT', 'The query took too long.', { cause: new Error(secret) })
    const { ask, logged } = failing(error, (question) => question.by.length > 0)
    const response = await ask(
      `{ a: metrics(${range}) { nodes { orders { value } } } b: metrics(${range}, by: [COUNTRY]) { nodes { orders { value } } } }`,
    )
    expect(response.data).toEqual({ a: { nodes: [{ orders: { value: 1 } }] }, b: null })
    expect(response.errors).toEqual([
      { message: 'The query took too long.', path: ['b'], locations: [{ line: 1, column: 67 }], extensions: { code: 'STATEMENT_TIMEOUT' } },
    ])
    expect(logged).toEqual([error])
    expect(JSON.stringify(response)).not.toContain('secret')
  })

  it('is nothing of a bug but that it happened', async () => {
    const error = Object.assign(new Error(secret), { extensions: { code: 'LEAK', sql: secret } })
    const { ask, logged } = failing(error)
    const response = await ask(`{ metrics(${range}) { nodes { orders { value } } } }`)
    expect(response.errors).toMatchObject([
      { message: 'Something went wrong here; it has been logged.', path: ['metrics'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ])
    expect(logged).toEqual([error])
    expect(JSON.stringify(response)).not.toContain('secret')
  })

  it('is the mistake in its own document, with what may have been meant', async () => {
    const { ask, logged } = cannedServer(smallCatalog(), countingAnswer)
    const unknown = await ask(`{ metrics(${range}, by: [CUONTRY]) { nodes { revenu { value } } } }`)
    expect(unknown.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['Value "CUONTRY" does not exist in "Dimension" enum. Did you mean the enum value "COUNTRY"?', 'GRAPHQL_VALIDATION_FAILED'],
      ['Cannot query field "revenu" on type "MetricRow". Did you mean "revenue"?', 'GRAPHQL_VALIDATION_FAILED'],
    ])
    const far = [
      `{ metrics(${range}, by: [COUNTRY], orderBy: { metric: revenue, direction: DESC }) { totalCount } }`,
      `query ($d: Direction!) { metrics(${range}, by: [COUNTRY], orderBy: { metric: revenue, direction: $d }) { totalCount } }`,
    ]
    for (const query of far) {
      const message = expect.stringMatching(/Value "DESC" does not exist in "Direction" enum\. It has ASCENDING, DESCENDING\.$/)
      expect((await ask(query, { d: 'DESC' })).errors).toMatchObject([{ message }])
    }
    const two = await ask('{ metrics(range: { all: true, current: DAY }) { totalCount } }')
    expect(two.errors?.[0]?.message).toContain('exactly one key')
    const decimal = await ask(`{ metrics(${range}, having: { metric: revenue, above: "much" }) { totalCount } }`)
    expect(decimal.errors?.[0]?.message).toContain('A decimal number is expected here, not "much".')
    const variable = await ask(`query ($r: RangeInput!) { metrics(range: $r) { totalCount } }`, { r: { between: { from: 5, until: 'x' } } })
    expect(variable.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(logged).toEqual([])
  })
})
