import { expect, it } from 'vitest'
import { openCatalog } from '../../../src/catalog/open-catalog.js'
import { catalog, count, decimal, divide, id, max, metric, plainNumber, source, timestamp } from '../../../src/definition/index.js'
import { questionOf } from '../../cases/asked.js'
import { askingOf } from '../asking.js'
import { provingEngines } from '../proving-engines.js'

const engines = provingEngines()

const boxes = source('boxes', { key: 'id', time: 'at', columns: { id: id(), at: timestamp(), size: decimal() } })

const definition = catalog({
  ...{ name: 'found', sources: [boxes], dimensions: [], now: '2024-03-13T00:00:00Z' },
  metrics: [
    metric({
      ...{ name: 'share', description: 'A quotient of a quotient.', format: plainNumber },
      numerator: divide(max(boxes.size), 7),
      denominator: count(boxes),
    }),
  ],
})

const tables = [
  {
    name: 'boxes',
    columns: [
      { name: 'id', type: 'bigint' as const },
      { name: 'at', type: 'timestamptz' as const },
      { name: 'size', type: 'numeric' as const },
    ],
    rows: [
      { id: '1', at: '2024-03-10T01:00:00Z', size: '2' },
      { id: '2', at: '2024-03-11T01:00:00Z', size: '2.00' },
      { id: '3', at: '2024-03-12T01:00:00Z', size: '2.0000' },
    ],
  },
]

it('a quotient has the same digits, however many zeros end the decimals that it was computed from', async () => {
  for (const engine of engines()) {
    await engine.load(tables)
    const answer = await askingOf(openCatalog(definition), engine.warehouse).one(
      questionOf({ metrics: ['share'], grain: 'day', range: { all: true } }),
    )
    expect(answer.rows).toHaveLength(3)
    expect(new Set(answer.rows.map(({ values }) => values[0]?.numerator)).size, engine.name).toBe(1)
  }
})
