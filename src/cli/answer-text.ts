import pc from 'picocolors'
import { answerRows, type FlatRow } from './answer-rows.js'
import { isRecord } from './is-record.js'
import type { Output } from './output.js'
import type { GraphqlResponse, ResponseError } from './response.js'

/** Prints a response for a reader: each answer as a table, the SQL under it where it was asked for, anything else as JSON; errors as notes. */
export async function printResponse({ data, errors }: GraphqlResponse, output: Output): Promise<void> {
  const fields = Object.entries(data ?? {}).filter(([, value]) => value !== null)
  for (const [name, value] of fields) {
    if (fields.length > 1) output.print(pc.bold(name))
    const rows = answerRows(value)
    if (rows === null) output.print(JSON.stringify(value, null, 2))
    else output.print(rows.length === 0 ? 'No rows.' : await tableText(rows))
    for (const sql of statements(value)) output.print(pc.dim(`\n${sql}`))
  }
  noteErrors(errors, output)
}

/** Notes the errors of a response. */
export function noteErrors(errors: GraphqlResponse['errors'], output: Output): void {
  for (const error of errors ?? []) output.note(errorText(error))
}

function errorText({ message, extensions }: ResponseError): string {
  const code = extensions?.code === undefined ? '' : pc.dim(` [${extensions.code}]`)
  return `${pc.red('error:')} ${message}${code}`
}

function statements(value: unknown): readonly string[] {
  if (!isRecord(value) || !Array.isArray(value.statements)) return []
  return value.statements.flatMap((each: unknown) => (isRecord(each) && typeof each.sql === 'string' ? [each.sql] : []))
}

async function tableText(rows: readonly FlatRow[]): Promise<string> {
  const { default: Table } = await import('cli-table3')
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const colAligns = columns.map((column) => (rows.some((row) => row[column]?.isNumber) ? 'right' : 'left'))
  // The table would colour itself, whether it is read by a person or by a program.
  const style = { head: [], border: pc.isColorSupported ? ['gray'] : [], compact: true }
  const table = new Table({ head: columns.map((column) => pc.bold(column)), colAligns, style })
  for (const row of rows) table.push(columns.map((column) => row[column]?.text ?? ''))
  return table.toString()
}
