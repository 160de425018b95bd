import { Agent, request } from 'node:http'

/** Puts a GraphQL question to a server over one connection that stays open; resolves to the text of the answer. */
export function asker(url: string, connections = 1): (query: string) => Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return (query) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const asking = request(`${url}/graphql`, { agent, method: 'POST', headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
        answer.on('end', () => resolve(Buffer.concat(chunks).toString()))
      })
      asking.once('error', reject)
      asking.end(body)
    })
}

/** The statement that answered a question, and the milliseconds that it took on the wire. */
export interface RanStatement {
  readonly sql: string
  readonly parameters: readonly unknown[]
  readonly milliseconds: number
}

/** The statements of an answer that asked for them; throws where the answer has errors. */
export function statementsOf(answer: string): readonly RanStatement[] {
  const { data, errors } = JSON.parse(answer)
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  const [asked] = Object.values<{ statements: readonly RanStatement[] }>(data)
  return asked?.statements ?? []
}

/** The first statement of an answer that asked for its statements. */
export function statementOf(answer: string): RanStatement {
  const [statement] = statementsOf(answer)
  if (statement === undefined) throw new Error('Nothing was asked of the database.')
  return statement
}
