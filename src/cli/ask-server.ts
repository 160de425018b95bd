import { type Ask, readResponse } from './response.js'
import { UsageError } from './usage-error.js'

/** No server answered at an address, so nothing was asked. */
export class NoServer extends Error {
  override readonly name = 'NoServer'
}

/** Asks a running server; its address may be the one that it prints or that of its `/graphql`. Throws NoServer where none listens. */
export function askServer(address: string): Ask {
  const url = endpoint(address)
  return async (query, variables) => {
    const answer = await post(url, { query, variables })
    const found = readResponse(await answer.json().catch(() => null))
    if (found === null) throw new UsageError(`What answers at "${url.origin}" speaks no GraphQL (HTTP ${answer.status}).`)
    return found
  }
}

async function post(url: URL, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' }
  try {
    return await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  } catch (cause) {
    throw new NoServer(`No server answers at "${url.origin}".`, { cause })
  }
}

function endpoint(address: string): URL {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new UsageError(`"${address}" is no address: one like "http://localhost:4000" is expected.`)
  }
  const url = new URL(address)
  if (url.pathname === '/') url.pathname = '/graphql'
  return url
}
