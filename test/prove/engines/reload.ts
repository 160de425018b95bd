import { type Table, tablesSql } from '../world/table.js'

/** The commands that replace whatever is there by the tables, which stand in the schemas public and other. */
export function reloadSql(tables: readonly Table[]): string {
  return `drop schema if exists public, other cascade;\ncreate schema public;\ncreate schema other;\n${tablesSql(tables)}`
}
