import { openCatalog } from '../../src/catalog/open-catalog.js'
import { describeOn, loadShop, runCases } from '../cases/ask-shop.js'
import { shopDefinition } from '../cases/shop/catalog.js'
import { fiscal, nrf, seasons } from './calendars.js'

const catalog = openCatalog({ ...shopDefinition(), calendars: [fiscal, nrf, seasons] })
const range = { between: { from: '2024-01-20', until: '2024-06-20' } }
const zone = 'America/Los_Angeles'

/** Orders in periods that begin on these dates, the first at the start of the range, the last up to its end. */
const counted = (starts: readonly string[], table = '"order"', time = `(placed_at at time zone '${zone}')`) => `
  with periods as (select d::timestamp as p, lead(d::timestamp, 1, timestamp '2024-06-20') over (order by d) as e
    from unnest(array['2024-01-20', ${starts.map((start) => `'${start}'`).join(', ')}]::date[]) d)
  select to_char(p, 'YYYY-MM-DD HH24:MI'), count(rows.time)
  from periods left join (select ${time} as time from ${table}) as rows on time >= p and time < e group by p order by p`

const asked = { metrics: ['orderCount'], range, timeZone: zone } as const

describeOn('calendars of a catalogue', loadShop, (opened) => {
  runCases(
    opened,
    [
      {
        name: 'fiscal months from the 6th',
        asked: { ...asked, grain: 'month', calendar: 'fiscal' },
        sql: counted(['2024-02-06', '2024-03-06', '2024-04-06', '2024-05-06', '2024-06-06']),
      },
      { name: 'fiscal years from 6 April', asked: { ...asked, grain: 'year', calendar: 'fiscal' }, sql: counted(['2024-04-06']) },
      {
        name: 'retail months, after a year of 53 weeks',
        asked: { ...asked, grain: 'month', calendar: 'nrf' },
        sql: counted(['2024-02-04', '2024-03-03', '2024-04-07', '2024-05-05', '2024-06-02']),
      },
      { name: 'retail years', asked: { ...asked, grain: 'year', calendar: 'nrf' }, sql: counted(['2024-02-04']) },
      { name: 'seasons', asked: { ...asked, grain: 'quarter', calendar: 'seasons' }, sql: counted(['2024-03-01', '2024-06-01']) },
      {
        name: 'dates in retail months',
        asked: { ...asked, metrics: ['refundCount'], grain: 'month', calendar: 'nrf' },
        sql: counted(['2024-02-04', '2024-03-03', '2024-04-07', '2024-05-05', '2024-06-02'], 'refund', 'refunded_on::timestamp'),
      },
    ],
    catalog,
  )
})
