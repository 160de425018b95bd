import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { answer, describeOn } from '../cases/ask-shop.js'
import { type Asked, questionOf } from '../cases/asked.js'
import { bakery, bakeryTables } from './bakery.js'
import { bakerySql } from './bakery-sql.js'
import { differenceOf } from './difference.js'
import { oracle, type TableRow, type Tables } from './oracle.js'

const catalog = openCatalog({ ...bakery, now: '2024-03-15T12:00:00Z' })
const plainMetrics = [
  'saleCount',
  'pieces',
  'people',
  'averagePieces',
  'mostPieces',
  'medianPieces',
  'highPieces',
  'spelled',
  'thirds',
  'wait',
  'done',
]

/** More sales, each a group of its own. */
const sold = (bread: string, pieces: string, paid: string, currency: string, at = '2024-03-30T00:00:00Z'): TableRow => ({
  ...{ id: '7', at, done_at: null, person: null, bread, pieces, paid, currency, note: null },
})
const tables: Tables = {
  ...bakeryTables,
  sale: [
    ...(bakeryTables.sale ?? []),
    ...[
      sold('thick', '12000', '16000', 'EUR'),
      sold('thin', '3', '4', 'EUR'),
      sold('gold', '1', '12345678901234567', 'USD', '2024-02-10T00:00:00Z'),
    ],
    sold('swiss', '1', '1', 'CHF'),
  ],
}

const same: readonly (readonly [name: string, asked: Asked])[] = [
  ['all measures', { metrics: [...plainMetrics, 'giftsPerSale', 'balance', 'ryeSales', 'allRows'] }],
  ['all measures by bread and month', { metrics: [...plainMetrics, 'giftCount'], by: ['bread'], grain: 'month', timeZone: 'Europe/Paris' }],
  ['orphans', { metrics: ['saleCount'], by: ['land', 'ageBand', 'level'] }],
  ['money', { metrics: ['takings'], by: ['bread'], where: { bread: { isNot: 'gold' } } }],
  ['money in dollars', { metrics: ['takings'], by: ['bread'], currency: 'USD' }],
  ['an amount that something else stands in for', { metrics: ['paidOrNot'], by: ['bread'], where: { bread: { isNot: 'gold' } } }],
  // What the first runs found, and was mended:
  ['a join from a union’s id to a whole number', { metrics: ['allRows'], by: ['townOfAll'] }],
  ['what is computed behind a join that finds nothing', { metrics: ['saleCount'], by: ['landOrNot'] }],
  ['money to 6 decimals, from 10^12 on', { metrics: ['takings'], by: ['bread'], where: { bread: { is: 'gold' } } }],
  [
    'equal ratios, ordered by key',
    {
      metrics: ['perPiece'],
      by: ['bread'],
      where: { bread: { in: ['thick', 'thin'] } },
      orderBy: [{ metric: 'perPiece', direction: 'ascending', nulls: 'last' }],
    },
  ],
]

describeOn(
  'the product answers what the oracle says of the bakery',
  (execute) => execute(bakerySql(tables)),
  (opened) => {
    const compare = async (_: string, asked: Asked): Promise<void> => {
      const wanted = oracle(bakery, tables, questionOf(asked), { now: '2024-03-15T12:00:00Z' })
      if ('refused' in wanted) return expect.fail(`The oracle refuses: ${wanted.refused}`)
      for (const { name, warehouse } of opened()) {
        const given = await answer(warehouse, { ...asked, wants: { rows: true, total: true, totalCount: true } }, catalog)
        expect(differenceOf(given, wanted), `on ${name}`).toBeNull()
      }
    }
    it.each(same)('%s', compare)
  },
)
