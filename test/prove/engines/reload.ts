import { type Table, tablesSql } from '../world/table.js'

/** The commands that replace whatever is there by the tables. */
export function reloadSql(tables: readonly Table[]): string {
  return `drop schema if exists public cascade;\ncreate schema public;\n${tablesSql(tables)}`
}
