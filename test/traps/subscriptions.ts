import { openCatalog } from '../../src/catalog/open-catalog.js'
import { catalog, count, dimension, from, integer, metric, source, sum, text, timestamp } from '../../src/definition/index.js'
import type { Execute } from '../databases/test-engine.js'

const description = 'A metric of the traps.'

const user = source('user', { table: 'from', key: 'user', columns: { user: integer(), table: text() } })
const subscriptions = source('subscriptions', {
  key: 'id',
  time: 'time',
  columns: { id: integer(), user: integer(), order: text(), group: integer(), time: timestamp() },
  joins: { where: { to: user, by: 'user' } },
})

/** Names that are words of SQL, of GraphQL clients and of the statements themselves, everywhere a name may stand. */
export const subscriptionCatalog = openCatalog(
  catalog({
    name: 'subscriptions',
    sources: [user, subscriptions],
    dimensions: [dimension('user', { from: [subscriptions.where.table] }), dimension('select', { from: [subscriptions.order] })],
    metrics: [
      metric({ name: 'subscriptions', description, numerator: count(subscriptions) }),
      metric({ name: 'order', description, numerator: count(subscriptions, { at: subscriptions.time }, from(subscriptions.id, 4)) }),
      metric({ name: 'group', description, numerator: sum(subscriptions.group) }),
    ],
  }),
)

const tables = `
create table "from" ("user" int primary key, "table" text);
insert into "from" values (1, 'Ada'), (2, 'order');
create table subscriptions (id int primary key, "user" int, "order" text, "group" int, time timestamptz);
insert into subscriptions values (1, 1, 'new', 10, '2024-01-01Z'), (4, 1, 'new', 20, '2024-01-02Z'), (3, 1, null, 5, '2024-01-03Z'),
  (2, 2, 'new', 7, '2024-01-04Z'), (5, 99, 'new', 1, '2024-01-05Z');
`

/** Fills these tables beside others. */
export const loadSubscriptions =
  (others: (execute: Execute) => Promise<void>) =>
  async (execute: Execute): Promise<void> => {
    await others(execute)
    await execute(tables)
  }
