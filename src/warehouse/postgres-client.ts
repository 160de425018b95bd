import { Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import pg from 'pg'
import type { CancelTarget } from './cancel-request.js'
import { sessionSettings, startupOptions } from './session-settings.js'
import { asText } from './text-query.js'
import { WarehouseError } from './warehouse-error.js'

/** Where a PostgreSQL is and how it is used: connections at a time, the longest that a statement may take (in milliseconds), the name shown in the server's list of sessions. */
export interface PostgresSettings {
  readonly connectionString: string
  readonly poolSize?: number
  readonly statementTimeoutMilliseconds?: number
  readonly applicationName?: string
}

/** How long a connection may take to come about, in milliseconds. */
export const connectionLimitMilliseconds = 5_000

// A server that neither answers nor keeps its own limit is given up this much later.
const SILENCE_MILLISECONDS = 5_000

/** A pg client that remembers what the server says of itself at the start: its settings, and the key for a cancel. */
export class PostgresClient extends pg.Client {
  declare readonly processID: number
  declare readonly secretKey: number
  readonly reported = new Map<string, string>()

  constructor(config?: pg.ClientConfig) {
    super(config)
    this.connection.on('parameterStatus', (status: { parameterName: string; parameterValue: string }) => {
      this.reported.set(status.parameterName, status.parameterValue)
    })
    // A connection may break between two statements; the pool then drops it, and nobody else needs to hear of it.
    this.on('error', () => undefined)
  }
}

/** The pool's configuration: read-only sessions, every value as text. */
export function postgresPool(settings: PostgresSettings, size: number, limitMilliseconds: number): pg.PoolConfig {
  const { connectionString, options } = withoutOptions(settings.connectionString)
  const ours = startupOptions({ ...sessionSettings, statement_timeout: String(limitMilliseconds) })
  return {
    connectionString,
    options: options ? `${options} ${ours}` : ours,
    application_name: settings.applicationName ?? 'etalon',
    max: size,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: connectionLimitMilliseconds,
    keepAlive: true,
    types: asText,
    ...(limitMilliseconds > 0 ? { query_timeout: limitMilliseconds + SILENCE_MILLISECONDS } : {}),
    Client: PostgresClient,
    onConnect: refuseOtherSettings,
  }
}

/** What a cancel of this client's statement needs. */
export function cancelTarget(client: PostgresClient): CancelTarget {
  const { stream } = client.connection
  const near =
    stream instanceof Socket && stream.remoteAddress ? { host: stream.remoteAddress, port: stream.remotePort ?? client.port } : undefined
  const path = `${client.host}/.s.PGSQL.${client.port}`
  return {
    address: near ?? (client.host.startsWith('/') ? { path } : { host: client.host, port: client.port }),
    secure: client.ssl ? { servername: client.host, ...tlsOptions(client.ssl) } : false,
    processId: client.processID,
    secretKey: client.secretKey,
  }
}

// pg's types say boolean; what it holds is a boolean or the options.
function tlsOptions(ssl: unknown): ConnectionOptions {
  return typeof ssl === 'object' && ssl !== null ? ssl : {}
}

// pg lets the options of the connection string win over ours; taken out, both can be sent.
function withoutOptions(connectionString: string): { connectionString: string; options: string | undefined } {
  const mark = connectionString.indexOf('?')
  if (mark < 0) return { connectionString, options: process.env.PGOPTIONS }
  const parameters = new URLSearchParams(connectionString.slice(mark + 1))
  const options = parameters.get('options') ?? process.env.PGOPTIONS
  parameters.delete('options')
  return { connectionString: `${connectionString.slice(0, mark)}?${parameters}`, options }
}

// A pooler in between may swallow the startup options, and another time zone could make wrong numbers.
function refuseOtherSettings(client: pg.ClientBase): void {
  if (!(client instanceof PostgresClient)) return
  const zone = client.reported.get('TimeZone') ?? 'UTC'
  const dates = client.reported.get('DateStyle') ?? 'ISO'
  const readOnly = client.reported.get('default_transaction_read_only') ?? 'on'
  if (zone === 'UTC' && dates.startsWith('ISO') && readOnly === 'on') return
  throw new WarehouseError(
    'WAREHOUSE_UNAVAILABLE',
    'The database does not keep the settings of a read-only session; connect to it directly, not through a pooler.',
  )
}
