import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/request/limits.js'
import type { RunningServer } from '../../src/server/start-server.js'
import { untouchedWarehouse } from './canned-server.js'
import { serve } from './served.js'
import { smallCatalog } from './small-catalog.js'

/** What Apollo Server does otherwise, on purpose: it says 400 to what it can't parse, validate or coerce, whatever the client accepts. */
const apollosOwnWay = new Set(['572B', 'FDE2', '7B9B'])

let server: RunningServer
beforeAll(async () => {
  server = await serve({ catalog: smallCatalog(), warehouse: untouchedWarehouse, limits: defaultLimits })
})
afterAll(() => server.close())

describe('GraphQL over HTTP', () => {
  // What a page of another site can't send: without it, requests that such a page could make (GET, forms) are refused.
  const fetchFn = (url: string, options: RequestInit = {}) => {
    const headers = new Headers(options.headers)
    headers.set('apollo-require-preflight', 'true')
    return fetch(url, { ...options, headers })
  }
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn })

  it.each(audits.filter(({ id }) => !apollosOwnWay.has(id)).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' })
    },
  )

  it('refuses what a page of another site could send', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('differs where Apollo says so, and nowhere else', async () => {
    const own = await Promise.all(audits.filter(({ id }) => apollosOwnWay.has(id)).map((audit) => audit.fn()))
    expect(own.map(({ status }) => status)).toEqual(['warn', 'warn', 'warn'])
  })
})
