import type { Question } from '../../src/request/question.js'
import { type OracleAnswer, type OracleRefusal, oracle } from '../oracle/oracle.js'
import type { Tables } from '../oracle/world.js'
import type { World } from './world/world.js'

/** What the oracle says to a question. */
export function askOracle(world: World, question: Question): OracleAnswer | OracleRefusal {
  const tables: Tables = Object.fromEntries(world.tables.map(({ name, rows }) => [name, rows]))
  // Without a prototype: a source may be called `constructor`.
  const scope: World['scope'] = Object.assign(Object.create(null), world.scope)
  try {
    return oracle(world.definition, tables, question, { now: world.definition.now ?? '', scope })
  } catch (error) {
    return { refused: `the oracle failed: ${error instanceof Error ? error.stack?.slice(0, 400) : error}` }
  }
}
