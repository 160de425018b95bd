import pg from 'pg'
import { startPostgres } from '../databases/postgres-cluster.js'

// Enough for a query of about 100 ms.
const orderCount = 400_000
// Distinct people over windows: where the wrong way takes minutes.
const eventCount = 20_000_000
// Steps of funnels, and people who come back.
const actionCount = 10_000_000

/** A throwaway PostgreSQL with the benchmark's rows. */
export interface BenchDatabase {
  readonly url: string
  close(): Promise<void>
}

const ROWS = `
  create table orders as
    select n as id, n % 10000 as customer, chr(65 + n % 10) || 'X' as country,
           timestamptz '2025-01-01Z' + n * (interval '31536000 seconds' / ${orderCount}) as placed_at,
           (n % 9973)::numeric / 100 as amount, n % 3 > 0 as paid
    from generate_series(1, ${orderCount}) as n;
  create index on orders (placed_at);
  create table events as
    select n as id, abs(hashint8(n)) % 500000 as person, timestamptz '2025-01-01Z' + n * (interval '31536000 seconds' / ${eventCount}) as happened_at
    from generate_series(1, ${eventCount}) as n;
  create index on events (happened_at);
  create table actions as
    select n as id, abs(hashint8(n)) % 500000 as person,
           (array['view', 'view', 'view', 'view', 'view', 'view', 'cart', 'cart', 'checkout', 'payment'])[1 + abs(hashint8(n + 77)) % 10] as kind,
           timestamptz '2025-01-01Z' + n * (interval '31536000 seconds' / ${actionCount}) as happened_at
    from generate_series(1, ${actionCount}) as n;
  create table people as
    select n as id, timestamptz '2025-01-01Z' + abs(hashint8(n)) % 31536000 * interval '1 second' as joined_at
    from generate_series(0, 499999) as n;
  create table tiny as select n as id from generate_series(1, 10) as n;
  analyze;`

/** Starts a server and makes the rows; null where this machine has no PostgreSQL. */
export async function openBenchDatabase(): Promise<BenchDatabase | null> {
  const server = await startPostgres()
  if (server === null) return null
  const name = `etalon_bench_${process.pid}`
  await run(server.connectionString, `create database ${name}`)
  const url = new URL(server.connectionString)
  url.pathname = `/${name}`
  await run(url.href, ROWS)
  const close = async (): Promise<void> => {
    await run(server.connectionString, `drop database ${name} with (force)`)
    await server.stop()
  }
  return { url: url.href, close }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
