import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { above, is, isIn, isNot, policy } from '../../src/definition/index.js'
import { dimensionValues } from '../../src/graphql/dimension-values.js'
import { defaultLimits } from '../../src/request/limits.js'
import { ask } from '../conformance/asking.js'
import { answer, describeOn, expectSame, loadShop, runCases } from './ask-shop.js'
import { lineOf } from './lines.js'
import { shop, shopDefinition } from './shop/catalog.js'
import { channel } from './shop/dimensions.js'
import { orders, plans, rates, tickets, users } from './shop/sources.js'

const scoped = openCatalog(
  shopDefinition([
    policy(orders, () => isNot(orders.channel, 'web')),
    policy(orders, () => above(orders.units, 1)),
    policy(users, () => isIn(users.countryCode, ['FR', 'DE', null])),
    policy(tickets, () => is(tickets.channel, 'phone')),
    policy(plans, () => isNot(plans.name, 'team')),
    policy(rates, () => 'everything'),
  ]),
)
const tables = `with o as (select * from "order" where channel is distinct from 'web' and units > 1),
  u as (select * from "user" where country_code in ('FR', 'DE') or country_code is null), t as (select * from ticket where channel = 'phone')`

describeOn('scope', loadShop, (opened) => {
  runCases(
    opened,
    [
      {
        name: 'of a fact and of what it joins, orphans kept',
        asked: { metrics: ['orderCount', 'buyers', 'medianUnits'], by: ['country'] },
        sql: `${tables} select country_code collate "C", count(*), count(distinct user_id), percentile_cont(0.5) within group (order by units * 3 + "order")
          from o left join u on u.id = user_id group by 1 order by 1 nulls last`,
      },
      {
        name: 'of an as-of join',
        asked: { metrics: ['orderCount'], by: ['plan'] },
        sql: `${tables} select (select name from plan where plan.user_id = o.user_id and name <> 'team' and since <= placed_at order by since desc limit 1) collate "C", count(*)
          from o group by 1 order by 1 nulls last`,
      },
      {
        name: 'of the parts of a union',
        asked: { metrics: ['people', 'touches'], by: ['channel'] },
        sql: `${tables} select channel collate "C", count(distinct user_id), count(*) from (select user_id, channel from o union all select user_id, channel from t) x
          group by 1 order by 1 nulls last`,
      },
      {
        name: 'of a table between two',
        asked: { metrics: ['lineCount'], by: ['status'] },
        sql: `${tables} select status collate "C", count(*) from order_line l join o on o.id = l.order_id group by 1 order by 1 nulls last`,
      },
      {
        name: 'with other, from the base',
        asked: {
          metrics: ['orderCount', 'buyers'],
          by: ['channel'],
          top: { by: 'orderCount', count: 1, direction: 'descending', other: true },
        },
        shown: { kind: true },
        sql: `${tables}, b as (select channel from o group by 1 order by count(*) desc, channel collate "C" nulls last limit 1)
          select 'GROUP', channel, count(*), count(distinct user_id) from o where channel in (table b) group by channel
          union all select 'OTHER', '*', count(*), count(distinct user_id) from o where channel is null or channel not in (table b)`,
      },
      {
        name: 'with periods of all that may be seen',
        asked: { metrics: ['ticketCount'], grain: 'quarter' },
        sql: `${tables}, q as (select date_trunc('quarter', opened_at at time zone 'America/New_York' at time zone 'UTC') as q from t)
          select to_char(q, 'YYYY-MM-DD HH24:MI'), count(*) from q group by q order by q`,
      },
    ],
    scoped,
  )

  it('holds for totals', async () => {
    for (const { name, warehouse } of opened()) {
      const given = await answer(
        warehouse,
        { metrics: ['orderCount', 'buyers', 'ticketCount'], wants: { rows: false, total: true, totalCount: false } },
        scoped,
      )
      const oracle = await ask(warehouse, `${tables} select count(*), count(distinct user_id), (select count(*) from t) from o`)
      expectSame(`in total on ${name}`, given.total === null ? [] : [lineOf(given.total)], oracle, given)
    }
  })

  it('holds for the values of a dimension', async () => {
    for (const { warehouse } of opened()) {
      const values = async (catalog: typeof shop, dimension: string, search: string | null = null, first = 100) => {
        const known = await dimensionValues({ catalog, warehouse, limits: defaultLimits }, { dimension, search, first }, { context: {} })
        return known.map(({ value }) => value)
      }
      expect(await values(scoped, 'country')).toEqual(['DE', 'FR', null])
      expect(await values(scoped, 'plan')).toEqual(['free', 'pro'])
      expect(await values(shop, 'country')).toEqual(['AQ', 'DE', 'FR', 'JP', 'NP', 'US', 'XX', 'ZZ', null])
      expect(await values(shop, 'region', 'as')).toEqual(["Asia's 🦊"])
      expect(await values(shop, 'userName', "O'C")).toEqual(["o'clock"])
      expect(await values(shop, 'height', null, 2)).toEqual(['1.5', '2'])
      expect(await values(shop, 'computedAgeBand')).toEqual(['< 18', '18 – 30', '30 – 50', '≥ 50', null])
      expect(await values(shop, 'member')).toEqual([false, true, null])
      expect(await values(shop, 'note', '%_')).toEqual(['a\\b%_c'])
    }
  })

  it('may be said by a dimension or through a join', async () => {
    const said = openCatalog(
      shopDefinition([policy(orders, () => is(channel, 'app')), policy(orders, () => is(orders.user.countryCode, 'FR'))]),
    )
    for (const { name, warehouse } of opened()) {
      const given = await answer(warehouse, { metrics: ['orderCount', 'lineCount'], where: { channel: { isNull: false } } }, said)
      const oracle = await ask(
        warehouse,
        `with o as (select o.id from "order" o join "user" u on u.id = user_id where channel = 'app' and country_code = 'FR')
          select count(*), (select count(*) from order_line l join o on o.id = order_id) from o`,
      )
      expectSame(
        `on ${name}`,
        given.rows.map((row) => lineOf(row)),
        oracle,
        given,
      )
    }
  })

  it('asks the policies for who asks', async () => {
    const byRole = openCatalog(shopDefinition([policy(orders, ({ role }) => (role === 'all' ? 'everything' : is(orders.channel, 'app')))]))
    for (const { warehouse } of opened()) {
      const limited = await answer(warehouse, { metrics: ['orderCount'] }, byRole)
      expect(limited.rows[0]?.values[0]?.exact).toBe('300')
    }
  })
})
