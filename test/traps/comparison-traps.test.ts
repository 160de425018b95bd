import { loadClub, runClubCases } from '../cases/ask-club.js'
import { describeOn } from '../cases/ask-shop.js'
import { periods, shown } from '../cases/club/periods-sql.js'

// Where comparisons of well-known systems answer wrongly without an error: they shift the rows that the range left, or add 30 days for a month.

const spent = (from: string, until: string) => `(select coalesce(sum(amount), 0) from purchase where at >= ${from} and at < ${until})`
const ago = (moment: string, length: string, zone: string) =>
  `((${moment} at time zone '${zone}' - interval '${length}') at time zone '${zone}')`
const revenue = (...comparisons: readonly object[]) => ({ key: 'revenue', metric: 'revenue', where: null, segments: [], comparisons })

const byHand = (zone: string) =>
  `select ${shown('s', zone)}, v, ${shown('a', zone)}, ${shown('b', zone)}, w, v - w
    from (select s, a, b, ${spent('s', 'whole_e')} as v, ${spent('a', 'b')} as w from compared) as t order by s`

describeOn('the named traps of comparisons', loadClub, (opened) => {
  runClubCases(
    opened,
    ['UTC', 'America/Los_Angeles'].flatMap((zone) => [
      {
        name: `the first period has a previous value, though the range begins with it, in ${zone}`,
        asked: {
          metrics: [revenue({ named: 'previousPeriod' })],
          grain: 'month' as const,
          range: { between: { from: '2024-02-01', until: '2024-05-01' } },
          timeZone: zone,
        },
        shown: { compared: true } as const,
        sql: `with ${periods('1 month', '2024-02-01', '2024-05-01', zone)},
          compared as (select *, ${ago('s', '1 month', zone)} as a, s as b from p) ${byHand(zone)}`,
      },
      {
        name: `the month before, by day, around 28 February: each day beside the one of its date, in ${zone}`,
        asked: {
          metrics: [revenue({ shift: { count: 1, unit: 'month' } })],
          grain: 'day' as const,
          range: { between: { from: '2024-02-26', until: '2024-03-03' } },
          timeZone: zone,
        },
        shown: { compared: true } as const,
        sql: `with ${periods('1 day', '2024-02-26', '2024-03-03', zone)},
          compared as (select *, ${ago('s', '1 month', zone)} as a, ${ago(ago('s', '1 month', zone), '-1 day', zone)} as b from p) ${byHand(zone)}`,
      },
    ]),
  )
})
