import { expect, it } from 'vitest'
import { loadSakila } from '../databases/public-data.js'
import { describeData } from './ask-data.js'
import { sakila } from './sakila-catalog.js'

const descending = { direction: 'descending', nulls: 'last' } as const
const metrics = ['takings']

describeData('sakila', loadSakila, sakila, (ask) => {
  it('takings by staff in August 2005', async () => {
    const range = { between: { from: '2005-08-01', until: '2005-09-01' } }
    expect(await ask({ metrics, by: ['staffName'], range })).toEqual([
      ['Jon', '12218.48'],
      ['Mike', '11853.65'],
    ])
  })

  it('takings by store: three roles, three dimensions', async () => {
    const rounded = async (by: string) => (await ask({ metrics, by: [by] })).map(([, value]) => Math.round(Number(value)))
    expect(await ask({ metrics, by: ['staffStore'] })).toEqual([
      ['1', '33489.47'],
      ['2', '33927.04'],
    ])
    // Published as 37,001 and 30,415: one cut, one rounded.
    expect(await ask({ metrics, by: ['customerStore'] })).toEqual([
      ['1', '37001.52'],
      ['2', '30414.99'],
    ])
    expect(await rounded('copyStore')).toEqual([33_680, 33_727, 10])
  })

  it('takings by film category, five payments without a rental, and all of them', async () => {
    const lines = await ask({ metrics, by: ['category'], orderBy: [{ metric: 'takings', ...descending }] })
    expect(lines.slice(0, 5).map(([, value]) => value)).toEqual(['5314.21', '4756.98', '4656.3', '4587.39', '4383.58'])
    const named = lines.filter(([name]) => name !== null)
    expect(named.reduce((cents, [, value]) => cents + Math.round(Number(value) * 100), 0)).toBe(6_740_656)
    expect(await ask({ metrics: ['takings', 'payments'], by: ['category'], where: { category: { isNull: true } } })).toEqual([
      [null, '9.95', '5'],
    ])
    expect(await ask({ metrics })).toEqual([['67416.51']])
  })

  it('the rentals of one film, and the best customer', async () => {
    expect(await ask({ metrics: ['rentals'], where: { film: { is: 'BUCKET BROTHERHOOD' } } })).toEqual([['34']])
    const top = { by: 'takings', count: 1, direction: 'descending', other: false } as const
    expect(await ask({ metrics, by: ['customer'], top })).toEqual([['SEAL', '221.55']])
  })

  it('months without a payment are shown as empty', async () => {
    const months = await ask({ metrics, grain: 'month' })
    expect(months.map(([month]) => String(month).slice(0, 7))).toEqual([
      '2005-05',
      '2005-06',
      '2005-07',
      '2005-08',
      '2005-09',
      '2005-10',
      '2005-11',
      '2005-12',
      '2006-01',
      '2006-02',
    ])
    expect(months.slice(4, 9).map(([, value]) => value)).toEqual(['0', '0', '0', '0', '0'])
  })
})
