import type { Question } from '../../src/request/question.js'
import { type OracleAnswer, type OracleRefusal, oracle } from '../oracle/oracle.js'
import type { Tables } from '../oracle/world.js'
import type { World } from './world/world.js'

/** What the oracle says to a question. */
export function askOracle(world: World, question: Question): OracleAnswer | OracleRefusal {
  const tables: Tables = Object.fromEntries(world.tables.map(({ name, rows }) => [name, rows]))
  return oracle(world.definition, tables, question, { now: world.definition.now ?? '', scope: world.scope })
}
