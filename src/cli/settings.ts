import { z } from 'zod'
import { didYouMean } from '../kit/did-you-mean.js'
import { defaultLimits, type Limits } from '../request/limits.js'
import { UsageError } from './usage-error.js'

/** Everything that can be set, from the environment and the command line; null where nothing was said. */
export interface Settings {
  /** A secret: it may hold a password. */
  readonly databaseUrl: string | null
  readonly host: string
  readonly port: number
  /** A team's own catalogue; null: the demo company's. */
  readonly config: string | null
  readonly timeZone: string | null
  readonly statementTimeoutMilliseconds: number
  readonly poolSize: number
  readonly limits: Limits
  /** Whether clients may read the SQL that answered them. */
  readonly showStatements: boolean
  readonly logLevel: LogLevel
}

/** How much is logged. */
export type LogLevel = (typeof logLevels)[number]

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

const wholeNumber = (from: number, until: number) =>
  z.coerce
    .number(`a whole number from ${from} to ${until}`)
    .int(`a whole number from ${from} to ${until}`)
    .min(from, `a whole number from ${from} to ${until}`)
    .max(until, `a whole number from ${from} to ${until}`)

const variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'an address like "postgres://user:password@host:5432/database"' }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  ETALON_CONFIG: z.string().optional(),
  ETALON_TIME_ZONE: z.string().refine(isTimeZone, 'a time zone like "Europe/Paris"').optional(),
  ETALON_STATEMENT_TIMEOUT_SECONDS: wholeNumber(1, 3600).default(30),
  ETALON_POOL_SIZE: wholeNumber(1, 1000).default(10),
  ETALON_SHOW_STATEMENTS: z.enum(['true', 'false'], '"true" or "false"').optional(),
  ETALON_LOG_LEVEL: z.enum(logLevels, `one of "${logLevels.join('", "')}"`).optional(),
  ETALON_MAX_ROWS: wholeNumber(1, 1_000_000).default(defaultLimits.rows),
  ETALON_MAX_CELLS: wholeNumber(1, 100_000_000).default(defaultLimits.cells),
  ETALON_MAX_PERIODS: wholeNumber(1, 1_000_000).default(defaultLimits.periods),
  ETALON_MAX_FIELDS: wholeNumber(1, 10_000).default(defaultLimits.fields),
  ETALON_MAX_DIMENSIONS: wholeNumber(0, 100).default(defaultLimits.dimensions),
  ETALON_MAX_COMPARISONS: wholeNumber(1, 100_000).default(defaultLimits.comparisons),
  ETALON_MAX_COMPARED: wholeNumber(1, 1_000).default(defaultLimits.compared),
})

type Environment = Readonly<Record<string, string | undefined>>
type Variables = z.infer<typeof variables>

const PREFIX = 'ETALON_'
const SECRETS: ReadonlySet<string> = new Set(['DATABASE_URL'])

/** Reads the settings; what is set to nothing counts as not set. Throws one UsageError that names every setting that is wrong, and never a secret. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const read = variables.safeParse(given)
  const problems = [...misspelled(given), ...(read.error?.issues ?? []).map((issue) => problem(issue, given))]
  if (!read.success || problems.length > 0) throw new UsageError(problems.join('\n'))
  return settingsOf(read.data)
}

function settingsOf(read: Variables): Settings {
  return {
    databaseUrl: read.DATABASE_URL ?? null,
    host: read.HOST,
    port: read.PORT,
    config: read.ETALON_CONFIG ?? null,
    timeZone: read.ETALON_TIME_ZONE ?? null,
    statementTimeoutMilliseconds: read.ETALON_STATEMENT_TIMEOUT_SECONDS * 1000,
    poolSize: read.ETALON_POOL_SIZE,
    limits: {
      rows: read.ETALON_MAX_ROWS,
      cells: read.ETALON_MAX_CELLS,
      periods: read.ETALON_MAX_PERIODS,
      fields: read.ETALON_MAX_FIELDS,
      dimensions: read.ETALON_MAX_DIMENSIONS,
      comparisons: read.ETALON_MAX_COMPARISONS,
      compared: read.ETALON_MAX_COMPARED,
    },
    showStatements: read.ETALON_SHOW_STATEMENTS === undefined ? LOOPBACK.test(read.HOST) : read.ETALON_SHOW_STATEMENTS === 'true',
    // A person at a terminal has no use for a line a request.
    logLevel: read.ETALON_LOG_LEVEL ?? (process.stderr.isTTY ? 'warn' : 'info'),
  }
}

function problem(issue: z.core.$ZodIssue, given: Environment): string {
  const name = String(issue.path[0])
  const is = SECRETS.has(name) ? 'is not understood' : `is "${given[name]}"`
  return `The setting ${name} ${is}: ${issue.message} is expected.`
}

// A container's host may set names of its own that begin alike: only what is nearly a setting is taken for a misspelled one.
function misspelled(given: Environment): string[] {
  const known = Object.keys(variables.shape).filter((name) => name.startsWith(PREFIX))
  const endings = known.map((name) => name.slice(PREFIX.length))
  return Object.keys(given)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .map((name) => ({ name, meant: didYouMean(name.slice(PREFIX.length), endings).replace('"', `"${PREFIX}`) }))
    .filter(({ meant }) => meant !== '')
    .map(({ name, meant }) => `There is no setting ${name}.${meant}`)
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
