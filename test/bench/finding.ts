import Table from 'cli-table3'

/** One line of the benchmark: what must hold, what was measured, and whether it holds. */
export interface Finding {
  readonly what: string
  readonly target: string
  readonly measured: string
  readonly holds: boolean
}

/** The findings as a table. */
export function findingTable(findings: readonly Finding[]): string {
  const table = new Table({ head: ['what', 'target', 'measured', ''], style: { head: [], border: [], compact: true } })
  for (const { what, target, measured, holds } of findings) table.push([what, target, measured, holds ? 'holds' : 'FAILS'])
  return table.toString()
}

/** A duration in milliseconds, for a reader. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}
