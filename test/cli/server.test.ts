import { ApolloServer } from '@apollo/server'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { type Arrival, type RunningServer, startServer } from '../../src/server/start-server.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { WarehouseError } from '../../src/warehouse/warehouse-error.js'

const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

const nothing = async (): Promise<never> => {
  throw new WarehouseError('WAREHOUSE_UNAVAILABLE', 'The database can not be reached.', { cause: new Error('connect to db.internal') })
}
const answering: Warehouse = { engine: 'postgres', snapshot: nothing, ping: async () => undefined, close: async () => undefined }

interface Opened {
  readonly url: string
  readonly log: string[]
  readonly arrivals: Arrival[]
}

// "slow" answers only when its client has gone.
async function open(warehouse: Warehouse = answering): Promise<Opened> {
  const log: string[] = []
  const arrivals: Arrival[] = []
  const graphql = new ApolloServer<Arrival>({
    typeDefs: 'type Query { fast: String, slow: String }',
    resolvers: { Query: { fast: () => 'here', slow: (_root, _args, { signal }) => aborted(signal) } },
    stopOnTerminationSignals: false,
  })
  const context = (arrival: Arrival): Arrival => {
    arrivals.push(arrival)
    return arrival
  }
  const logger = pino({}, { write: (line: string) => void log.push(line) })
  const server = await startServer({ host: '127.0.0.1', port: 0 }, { graphql, context, warehouse, logger })
  running.push(server)
  return { url: server.url, log, arrivals }
}

function aborted(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve('gone'), { once: true }))
}

const post = (url: string, body: string, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json' }, ...(signal ? { signal } : {}) })

describe('the server', () => {
  it('answers questions', async () => {
    const { url } = await open()
    const answer = await post(url, '{"query": "{ fast }"}')
    expect(await answer.json()).toEqual({ data: { fast: 'here' } })
  })

  it('says that it is alive, and whether its database is', async () => {
    const { url } = await open()
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'alive' })
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' })
  })

  it('stays up without its database, and says nothing of where that is', async () => {
    const { url } = await open({ ...answering, ping: nothing })
    const ready = await fetch(`${url}/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({ status: 'unavailable', code: 'WAREHOUSE_UNAVAILABLE' })
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  it('keeps a browser from loading anything from elsewhere', async () => {
    const { url } = await open()
    for (const path of ['/', '/graphql', '/nowhere']) {
      const { headers } = await fetch(`${url}${path}`)
      expect(headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('tells when a client has gone away, and only then', async () => {
    const { url, arrivals } = await open()
    await post(url, '{"query": "{ fast }"}')
    const client = new AbortController()
    const asking = post(url, '{"query": "{ slow }"}', client.signal).catch(() => 'gone')
    await expect.poll(() => arrivals.length).toBe(2)
    client.abort()
    expect(await asking).toBe('gone')
    await expect.poll(() => arrivals[1]?.signal.aborted).toBe(true)
    expect(arrivals[0]?.signal.aborted).toBe(false)
  })

  it.each([
    { name: 'no JSON', body: '{"secret', status: 400, code: 'BAD_REQUEST' },
    {
      name: 'too large',
      body: JSON.stringify({ query: `{ fast } # ${'secret'.repeat(300_000)}` }),
      status: 413,
      code: 'REQUEST_TOO_LARGE',
    },
  ])('refuses a request that is $name with a code, and logs nothing of it', async ({ body, status, code }) => {
    const { url, log } = await open()
    const answer = await post(url, body)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] })
    expect(log.join('')).toContain(`"status":${status}`)
    expect(log.join('')).not.toContain('secret')
  })

  it('serves nothing but what it says', async () => {
    const { url } = await open()
    for (const path of ['/nowhere', '/../package.json', '/%2e%2e/package.json', '/.git/config']) {
      expect((await fetch(`${url}${path}`)).status).toBe(404)
    }
  })

  it('can not be started twice at one port', async () => {
    const { url } = await open()
    const graphql = new ApolloServer<Arrival>({ typeDefs: 'type Query { fast: String }', stopOnTerminationSignals: false })
    const parts = { graphql, context: (arrival: Arrival) => arrival, warehouse: answering, logger: pino({ level: 'silent' }) }
    await expect(startServer({ host: '127.0.0.1', port: Number(new URL(url).port) }, parts)).rejects.toThrow('already in use')
  })
})
