import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { loadChinook } from '../databases/public-data.js'
import { describeData } from './ask-data.js'
import { chinook, trapped } from './chinook-catalog.js'

const descending = { direction: 'descending', nulls: 'last' } as const
const top = (by: string, count: number) => ({ by, count, direction: 'descending', other: false }) as const

describeData('chinook', loadChinook, chinook, (ask) => {
  it('revenue, customers, revenue per customer', async () => {
    const [[revenue, customers, each] = []] = await ask({ metrics: ['revenue', 'customers', 'revenuePerCustomer'] })
    expect([revenue, customers, Number(each).toFixed(2)]).toEqual(['2328.6', '59', '39.47'])
  })

  it('the customers with the least and the most', async () => {
    const all = await ask({ metrics: ['revenue'], by: ['customer'], orderBy: [{ metric: 'revenue', ...descending }] })
    expect([all.length, all[0]?.[1], all.at(-1)?.[1]]).toEqual([59, '49.62', '36.64'])
  })

  it('the United States and Germany', async () => {
    const where = { country: { in: ['USA', 'Germany'] } }
    expect(await ask({ metrics: ['revenue', 'customers'], by: ['country'], where })).toEqual([
      ['Germany', '156.48', '4'],
      ['USA', '523.06', '13'],
    ])
  })

  it('units and revenue by genre', async () => {
    const where = { genre: { in: ['Rock', 'Latin'] } }
    const lines = await ask({ metrics: ['units', 'lineRevenue'], by: ['genre'], where })
    expect([lines[1], lines[0]?.[2]]).toEqual([['Rock', '835', '826.65'], '382.14'])
  })

  it('the first three artists', async () => {
    const lines = await ask({
      metrics: ['lineRevenue'],
      by: ['artist'],
      top: top('lineRevenue', 3),
      orderBy: [{ metric: 'lineRevenue', ...descending }],
    })
    expect(lines).toEqual([
      ['Iron Maiden', '138.6'],
      ['U2', '105.93'],
      ['Metallica', '90.09'],
    ])
  })

  it('revenue to date at the end of October 2021, and the best month', async () => {
    expect(await ask({ metrics: ['revenue'], range: { between: { from: '2021-01-01', until: '2021-11-01' } } })).toEqual([['374.22']])
    expect(await ask({ metrics: ['revenue'], grain: 'month', orderBy: [{ metric: 'revenue', ...descending }], first: 1 })).toEqual([
      ['2022-01-01 00:00', '52.62'],
    ])
  })

  it('the fan-out trap: invoices have no genre, and lines add up to the whole', async () => {
    await expect(ask({ metrics: ['revenue'], by: ['genre'] })).rejects.toThrow(
      '"revenue" can\'t be grouped by "GENRE": it has "COUNTRY" and "CUSTOMER".',
    )
    const genres = await ask({ metrics: ['lineRevenue'], by: ['genre'] })
    expect(genres.reduce((cents, line) => cents + Math.round(Number(line[1]) * 100), 0)).toBe(232_860)
  })
})

it('the fan-out trap can not be declared', () => {
  expect(() => openCatalog(trapped())).toThrow('genre')
})
