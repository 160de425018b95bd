import { boolean, catalog, count, date, decimal, dimension, id, integer, metric, source } from '../../../src/definition/index.js'
import type { FoundCase } from './found-case.js'

const parcels = source('parcels', {
  key: 'id',
  columns: { id: id(), size: integer(), weight: decimal(), sent: date(), isFragile: boolean() },
})

const weights = ['-12.3456', '-0.05', '9', '10', '1000.5']

/** The text that a line shows was called as the value is, and ORDER BY took the text. */
export const orderedAsText: FoundCase = {
  name: 'groups of numbers came in the order of their texts where neither total nor number of rows was asked',
  tables: [
    {
      name: 'parcels',
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'size', type: 'integer' },
        { name: 'weight', type: 'numeric' },
        { name: 'sent', type: 'date' },
        { name: 'is_fragile', type: 'boolean' },
      ],
      rows: weights.map((weight, index) => ({
        ...{ id: String(index), size: String([7, 32767, -25, -1, 100][index]), weight },
        ...{ sent: `${9998 + (index % 2)}-01-01`, is_fragile: index % 2 === 0 },
      })),
    },
  ],
  definition: catalog({
    ...{ name: 'found', sources: [parcels], now: '2024-06-01T00:00:00Z' },
    dimensions: [
      dimension('size', { from: [parcels.size] }),
      dimension('weight', { from: [parcels.weight] }),
      dimension('sent', { from: [parcels.sent] }),
      dimension('fragile', { from: [parcels.isFragile] }),
    ],
    metrics: [metric({ name: 'parcelCount', description: 'Parcels.', numerator: count(parcels) })],
  }),
  asked: [
    { metrics: ['parcelCount'], by: ['size'] },
    { metrics: ['parcelCount'], by: ['weight'], orderBy: [{ dimension: 'weight', direction: 'descending', nulls: 'last' }] },
    { metrics: ['parcelCount'], by: ['sent', 'fragile', 'size'] },
  ],
}
