import type { StatementParameter } from '../../src/sql/statement.js'
import type { Warehouse, WarehouseRow } from '../../src/warehouse/warehouse.js'
import { WarehouseError } from '../../src/warehouse/warehouse-error.js'

/** Asks one statement in a snapshot of its own and gives its rows. */
export async function ask(
  warehouse: Warehouse,
  text: string,
  parameters: readonly StatementParameter[] = [],
): Promise<readonly WarehouseRow[]> {
  const { rows } = await warehouse.snapshot((run) => run({ text, parameters }), { statements: 1 })
  return rows
}

/** The WarehouseError that a promise ends in; any other end is an error of the test. */
export async function failureOf(answer: Promise<unknown>): Promise<WarehouseError> {
  const end = await answer.then(
    (value) => new Error(`answered ${JSON.stringify(value)} where a failure was expected`),
    (reason: unknown) => reason,
  )
  if (end instanceof WarehouseError) return end
  throw end
}

/** A statement that computes for minutes on any machine, on every engine, without a table. */
export const endless = "select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b where md5(a::text || b::text) = ''"
