const month = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM')`
const clock = "timestamptz '2025-12-31T12:00:00Z'"

/** The share that was followed within so many days, of those whose days are over. */
const followed = (table: string, from: string, to: string, days: number): string => `
  select ${month(from)}, (count(*) filter (where ${to} <= ${from} + interval '${days} days'))::numeric / count(*)
  from ${table} where ${from} + interval '${days} days' <= ${clock} group by 1 order by 1`

const counted = "orders where status <> 'cancelled' and not is_test"
const isAgain = 'placed_at > min(placed_at) over (partition by user_id) as is_again'

/** What is converted and ordered again by UTC month, as an analyst would write it: a second opinion on the tally. */
export const behaviourSql: Readonly<Record<string, string>> = {
  trialConversionRate: followed('trials', 'started_at', 'converted_at', 30),
  leadToMqlRate: followed('leads', 'created_at', 'mql_at', 30),
  mqlToSqlRate: followed('leads', 'mql_at', 'sql_at', 60),
  sqlToCustomerRate: followed('leads', 'sql_at', 'won_at', 90),
  repeatPurchaseRate: `select month, avg((orders > 1)::int) from
    (select ${month('placed_at')} as month, user_id, count(*) as orders from ${counted} group by 1, 2) customers group by 1 order by 1`,
  lifetimeRepeatRate: `select month, avg(is_again::int) from
    (select month, user_id, bool_or(is_again) as is_again from
      (select ${month('placed_at')} as month, user_id, ${isAgain} from ${counted}) each group by 1, 2) customers group by 1 order by 1`,
  repeatOrders: `select month, count(*) from (select ${month('placed_at')} as month, ${isAgain} from ${counted}) each
    where is_again group by 1 order by 1`,
}

/** Of each month's new users, how many came by in each of the twelve months after it and in the month itself; months that are not over are left out. */
export const cohortsSql = `
  with members as (select id, date_trunc('month', created_at at time zone 'UTC') as cohort from users where not is_test),
  visits as (select distinct user_id as id, date_trunc('month', started_at at time zone 'UTC') as month from sessions),
  cells as (select cohort, offset_months, cohort + offset_months * interval '1 month' as month
    from (select distinct cohort from members) cohorts, generate_series(0, 12) as offset_months)
  select to_char(cohort, 'YYYY-MM'), (select count(*) from members where members.cohort = cells.cohort), offset_months,
    (select count(*) from members join visits using (id) where members.cohort = cells.cohort and visits.month = cells.month)
  from cells where month < timestamp '2025-12-01' order by cohort, offset_months`
