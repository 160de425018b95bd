import { expect, it } from 'vitest'
import type { FilterQuestion } from '../../src/request/question.js'
import { loadTelco } from '../databases/public-data.js'
import { describeData } from './ask-data.js'
import { telco } from './telco-catalog.js'

const percent = (value: string | number | null | undefined) => (Number(value) * 100).toFixed(1)

describeData('telco', loadTelco, telco, (ask) => {
  it('churn', async () => {
    expect(await ask({ metrics: ['churned', 'customers'] })).toEqual([['1869', '7043']])
  })

  it('churn by contract', async () => {
    const lines = await ask({ metrics: ['churn'], by: ['contract'] })
    expect(lines.map(([contract, churn]) => [contract, percent(churn)])).toEqual([
      ['Month-to-month', '42.7'],
      ['One year', '11.3'],
      ['Two year', '2.8'],
    ])
  })

  it('churn of some', async () => {
    const some: readonly (readonly [FilterQuestion, string])[] = [
      [{ paymentMethod: { is: 'Electronic check' } }, '45.3'],
      [{ internetService: { is: 'Fiber optic' } }, '41.9'],
      [{ tenure: { is: '1 – 13' } }, '47.7'],
    ]
    for (const [where, churn] of some) {
      const [[given] = []] = await ask({ metrics: ['churn'], where })
      expect(percent(given)).toBe(churn)
    }
  })

  it('the revenue of those who left, and its share', async () => {
    const [[lost, share] = []] = await ask({ metrics: ['lostRevenue', 'lostShare'] })
    expect([lost, percent(share)]).toEqual(['2862926.9', '17.8'])
  })

  it('mean tenure and mean monthly charge', async () => {
    const [[tenure, charge] = []] = await ask({ metrics: ['meanTenure', 'meanCharge'] })
    expect([Number(tenure).toFixed(6), Number(charge).toFixed(6)]).toEqual(['32.371149', '64.761692'])
  })

  it('has no time: a grain and a range are refused', async () => {
    await expect(ask({ metrics: ['churn'], grain: 'month' })).rejects.toThrow('has no time')
    await expect(ask({ metrics: ['churn'], range: { current: 'year' } })).rejects.toThrow('has no time')
  })
})
