import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import type { Chart } from '../../src/playground/answer/chart.js'
import { type Picture, pictureOf } from '../../src/playground/answer/picture.js'
import { exampleQueries } from '../../src/playground/example-queries.js'
import { engines } from '../databases/engines.js'
import { openDemo } from '../graphql/demo-answering.js'

const drawn: Readonly<Record<string, string>> = {
  'Revenue by channel and month': 'line: organic, paid, referral, (none)',
  'One total': 'bar: ',
  'By country': 'bar: CA, DE, ES, FR, GB, IE, JP, LB, MT, NL, NZ, US, (none)',
  'Top five countries and the rest': 'line: DE, ES, FR, MT, US, Other',
  'A ratio over time': 'line: ',
  'A funnel by platform': 'funnel: Cart, Checkout, Payment, Purchase',
  'Who comes back':
    'heat: 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12 (partial)',
  'A review':
    'review: Weekly active users, Daily active users, Monthly active users, Stickiness, Sessions per user, Session duration, median, Day-7 retention, Trials started, Trial conversion rate, Cart abandonment rate, Customer satisfaction, Net promoter score, Tickets, First response time, median',
}

let ask: (query: string) => Promise<Picture>
let close: () => Promise<void>

beforeAll(async () => {
  const embedded = engines.find(({ name }) => name === 'pglite')
  if (embedded === undefined) throw new Error('The embedded database is always there.')
  const demo = await openDemo(embedded)
  const { server, context } = createEtalon(demo.answering, { showStatements: true })
  close = demo.close
  ask = async (query) => {
    const { body } = await server.executeOperation({ query }, { contextValue: context({}) })
    return pictureOf(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  }
})

afterAll(() => close?.())

test.each(exampleQueries)('the demo company draws the example "$title"', async ({ title, query }) => {
  const picture = await ask(query)
  if (title === 'What can be asked') expect(picture).toMatchObject({ kind: 'hint', isError: false })
  else expect(wordsOf(picture)).toBe(drawn[title])
})

test('the welcome query comes with its statements', async () => {
  const picture = await ask(exampleQueries[0]?.query ?? '')
  const [statement] = picture.kind === 'drawings' ? picture.drawings[0].statements : []
  expect(statement?.sql).toContain('select')
  expect(statement?.parameters.length).toBeGreaterThan(0)
})

function wordsOf(picture: Picture): string {
  if (picture.kind === 'hint' || picture.notes.length > 0) return JSON.stringify(picture)
  const { chart } = picture.drawings[0]
  return `${chart.kind}: ${partsOf(chart)
    .map(({ label }) => label)
    .join(', ')}`
}

function partsOf(chart: Chart): readonly { readonly label: string }[] {
  switch (chart.kind) {
    case 'line':
      return chart.series
    case 'bar':
      return chart.bars
    case 'funnel':
      return chart.steps
    case 'heat':
    case 'review':
      return chart.rows
  }
}
