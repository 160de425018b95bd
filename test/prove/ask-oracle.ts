import type { Question } from '../../src/request/question.js'
import type { RetentionQuestion } from '../../src/request/retention-question.js'
import { type OracleAnswer, type OracleRefusal, type OracleSetting, oracle } from '../oracle/oracle.js'
import { retentionOracle } from '../oracle/retention.js'
import type { ExpectedRetention } from '../oracle/retention-cells.js'
import type { Tables } from '../oracle/world.js'
import type { World } from './world/world.js'

/** What the oracle says to a question. */
export function askOracle(world: World, question: Question): OracleAnswer | OracleRefusal {
  return asked(world, (tables, setting) => oracle(world.definition, tables, question, setting))
}

/** What the oracle says to a question about a retention. */
export function askRetentionOracle(world: World, question: RetentionQuestion): ExpectedRetention | OracleRefusal {
  return asked(world, (tables, setting) => retentionOracle(world.definition, tables, question, setting))
}

function asked<T>(world: World, ask: (tables: Tables, setting: OracleSetting) => T): T | OracleRefusal {
  const tables: Tables = Object.fromEntries(world.tables.map(({ name, rows }) => [name, rows]))
  // Without a prototype: a source may be called `constructor`.
  const scope: World['scope'] = Object.assign(Object.create(null), world.scope)
  try {
    return ask(tables, { now: world.definition.now ?? '', scope })
  } catch (error) {
    return { refused: `the oracle failed: ${error instanceof Error ? error.stack?.slice(0, 400) : error}` }
  }
}
