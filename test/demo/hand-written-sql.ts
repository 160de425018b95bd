const euros = (amount: string, currency: string, at: string): string => `
  case when ${currency} = 'EUR' then ${amount} else round(${amount}
    * (select per_usd from fx_rates where currency = 'EUR' and day <= (${at} at time zone 'UTC')::date order by day desc limit 1)
    / case when ${currency} = 'USD' then 1 else
        (select per_usd from fx_rates f where f.currency = ${currency} and day <= (${at} at time zone 'UTC')::date order by day desc limit 1)
      end, 6) end`

const months = "generate_series(timestamp '2024-01-01', '2025-12-01', interval '1 month') as m(start)"
const monthEnd = "least(m.start + interval '1 month', timestamp '2025-12-31 12:00')"

/** The value at the end of each month, of rows that began before it and did not end before it. */
const atMonthEnd = (value: string, table: string, from: string, to: string): string =>
  `select to_char(m.start, 'YYYY-MM'), (select ${value} from ${table} and ${from} < ${monthEnd} and (${to} is null or ${to} >= ${monthEnd})) from ${months} order by 1`

const paid = 'subscriptions s where s.price <> 0'
const utc = (column: string): string => `(${column} at time zone 'UTC')`
const monthly = "s.price / case s.billing_period when 'year' then 12 when 'three years' then 36 else 1 end"

/** How many customers of the start of each month are not at its end. */
const lost = `select to_char(m.start, 'YYYY-MM'), (
  select count(distinct s.account_id) from ${paid} and s.started_on < m.start and (s.ended_on is null or s.ended_on >= m.start)
    and not exists (select from subscriptions t where t.price <> 0 and t.account_id = s.account_id
      and t.started_on < ${monthEnd} and (t.ended_on is null or t.ended_on >= ${monthEnd}))) from ${months} order by 1`

/** Different users of the 28 days that end with the last day of each month that is over. */
const trailing = `select to_char(m.start, 'YYYY-MM'), (select count(distinct s.user_id) from sessions s join users u on u.id = s.user_id
  where not u.is_test and ${utc('s.started_at')} < date_trunc('day', ${monthEnd}) and ${utc('s.started_at')} >= date_trunc('day', ${monthEnd}) - interval '28 days')
  from ${months} order by 1`

const lastKnown = (edge: string, name: string): string =>
  `select ${name}.sentiment from surveys ${name} where ${name}.sentiment is not null and ${utc(`${name}.answered_at`)} < ${edge}`

/** Something of the people by their last known sentiment at the end of each month. */
const lastSentiment = (value: string, which: string): string => `select to_char(m.start, 'YYYY-MM'), (select ${value} from (
    select distinct on (user_id) user_id, sentiment from surveys
    where user_id is not null and sentiment is not null and ${utc('answered_at')} < ${monthEnd} order by user_id, answered_at desc) people ${which})
  from ${months} order by 1`

const month = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM')`

const byMonth = (at: string, value: string, from: string): string => `select ${month(at)}, ${value} from ${from} group by 1 order by 1`

const counted = "orders o where status <> 'cancelled' and not is_test"
const visits = 'sessions s left join users u on u.id = s.user_id where u.is_test is not true'
const length = 'extract(epoch from ended_at - started_at)'
const ended = `${visits} and user_id is not null and ended_at >= started_at`
const spent = euros('a.spend', 'a.currency', "a.day::timestamp at time zone 'UTC'")
const installed = 'installs i left join users u on u.id = i.user_id where u.is_test is not true'
const wait = 'extract(epoch from first_reply_at - opened_at)'
const issues = "tickets where kind = 'issue'"
const recommendations = "surveys where kind = 'nps' and answered_at is not null and score in ('0','1','2','3','4','5','6','7','8','9','10')"

/** Metrics at the end of each UTC month, or between its edges, as an analyst would write them. */
export const handWrittenTimedSql: Readonly<Record<string, string>> = {
  activeCustomers: atMonthEnd('count(distinct s.account_id)', paid, 's.started_on', 's.ended_on'),
  activeSubscriptions: atMonthEnd('count(*)', paid, 's.started_on', 's.ended_on'),
  monthlyRecurringRevenue: atMonthEnd(
    `sum(${euros(monthly, 's.currency', "s.started_on::timestamp at time zone 'UTC'")})`,
    paid,
    's.started_on',
    's.ended_on',
  ),
  customersLost: lost,
  monthlyActiveUsers: trailing,
  ticketBacklog: atMonthEnd('count(*)', issues, utc('opened_at'), utc('resolved_at')),
  fansShare: lastSentiment("(count(*) filter (where sentiment = 'fan'))::numeric / count(*)", ''),
  atRiskShare: lastSentiment("(count(*) filter (where sentiment = 'at risk'))::numeric / count(*)", ''),
  sentimentShifts: lastSentiment(
    'count(*)',
    `where sentiment <> (${lastKnown('m.start', 'before')} and before.user_id = people.user_id order by before.answered_at desc limit 1)`,
  ),
  tasksOpen: atMonthEnd('count(*)', 'tasks where true', utc('created_at'), utc('completed_at')),
  tasksOverdue: atMonthEnd('count(*)', 'tasks where true', utc('due_at'), utc('completed_at')),
}

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
  conversations: byMonth('at', 'count(*)', 'contacts'),
  responseTime: byMonth(
    'asked_at',
    'avg(extract(epoch from answered_at - asked_at))',
    "replies r join tickets t on t.id = r.ticket_id where t.kind = 'issue'",
  ),
  itemsSold: byMonth('placed_at', 'sum(i.qty)', `order_items i join (select * from ${counted}) o on o.id = i.order_id`),
  categoryItemsSold: byMonth(
    'placed_at',
    'sum(i.qty * i.weight)',
    `sold_by_category i join (select * from ${counted}) o on o.id = i.order_id`,
  ),
  firstResponseTime: byMonth('opened_at', `avg(${wait})`, issues),
  firstResponseTimeP90: byMonth('opened_at', `percentile_cont(0.9) within group (order by ${wait})`, issues),
  promoters: byMonth('answered_at', 'count(*)', `${recommendations} and score::int >= 9`),
  surveyResponseRate: byMonth('sent_at', 'count(answered_at)::numeric / count(*)', 'surveys'),
  leads: byMonth('created_at', 'count(*)', 'leads'),
  marketingQualifiedLeads: byMonth('mql_at', 'count(*)', 'leads where mql_at is not null'),
  salesQualifiedLeads: byMonth('sql_at', 'count(*)', 'leads where sql_at is not null'),
  adSpend: byMonth("a.day::timestamp at time zone 'UTC'", `sum(${spent})`, 'ad_spend a'),
  newCustomers: byMonth('first_paid_at', 'count(*)', 'users where first_paid_at is not null and not is_test'),
  installs: byMonth('installed_at', 'count(*)', installed),
  uninstalls: byMonth('uninstalled_at', 'count(*)', `${installed} and uninstalled_at is not null`),
  carts: byMonth(
    'at',
    'count(distinct cart_id)',
    "events e left join users u on u.id = e.user_id where name = 'cart' and u.is_test is not true",
  ),
}
