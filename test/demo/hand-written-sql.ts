const euros = (amount: string, currency: string, at: string): string => `
  case when ${currency} = 'EUR' then ${amount} else round(${amount}
    * (select per_usd from fx_rates where currency = 'EUR' and day <= (${at} at time zone 'UTC')::date order by day desc limit 1)
    / case when ${currency} = 'USD' then 1 else
        (select per_usd from fx_rates f where f.currency = ${currency} and day <= (${at} at time zone 'UTC')::date order by day desc limit 1)
      end, 6) end`

const month = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM')`

const byMonth = (at: string, value: string, from: string): string => `select ${month(at)}, ${value} from ${from} group by 1 order by 1`

const counted = "orders o where status <> 'cancelled' and not is_test"
const visits = 'sessions s left join users u on u.id = s.user_id where u.is_test is not true'
const length = 'extract(epoch from ended_at - started_at)'
const ended = `${visits} and user_id is not null and ended_at >= started_at`
const wait = 'extract(epoch from first_reply_at - opened_at)'
const issues = "tickets where kind = 'issue'"
const recommendations = "surveys where kind = 'nps' and answered_at is not null and score in ('0','1','2','3','4','5','6','7','8','9','10')"

/** Some metrics by UTC month, as an analyst would write them: a second opinion on the tally. */
export const handWrittenSql: Readonly<Record<string, string>> = {
  visits: byMonth('started_at', 'count(*)', visits),
  visitors: byMonth('started_at', 'count(distinct visitor_id)', visits),
  sessionsPerUser: byMonth('started_at', 'count(*)::numeric / count(distinct user_id)', `${visits} and user_id is not null`),
  sessionDuration: byMonth('started_at', `avg(${length})`, ended),
  sessionDurationMedian: byMonth('started_at', `percentile_cont(0.5) within group (order by ${length})`, ended),
  orders: byMonth('placed_at', 'count(*)', counted),
  revenue: byMonth('placed_at', `sum(${euros('o.amount', 'o.currency', 'o.placed_at')})`, counted),
  refunds: byMonth(
    'refunded_at',
    `sum(${euros('r.amount', 'o.currency', 'r.refunded_at')})`,
    'refunds r join orders o on o.id = r.order_id where not o.is_test',
  ),
  tickets: byMonth('opened_at', 'count(*)', issues),
  firstResponseTime: byMonth('opened_at', `avg(${wait})`, issues),
  firstResponseTimeP90: byMonth('opened_at', `percentile_cont(0.9) within group (order by ${wait})`, issues),
  promoters: byMonth('answered_at', 'count(*)', `${recommendations} and score::int >= 9`),
  surveyResponseRate: byMonth('sent_at', 'count(answered_at)::numeric / count(*)', 'surveys'),
}
