import type { Covered } from './coverage.js'

/** Counts of what a run covered: metric kinds, features, properties. */
export interface Counts {
  readonly add: (covered: Covered, properties: readonly string[]) => void
  /** One table a heading, most frequent first. */
  readonly text: () => string
}

/** Starts counting. */
export function startCounts(): Counts {
  const tables = { 'metric kinds': new Map<string, number>(), features: new Map<string, number>(), properties: new Map<string, number>() }
  const count = (table: Map<string, number>, names: readonly string[]): void => {
    for (const name of names) table.set(name, (table.get(name) ?? 0) + 1)
  }
  return {
    add: ({ kinds, features }, properties) => {
      count(tables['metric kinds'], kinds)
      count(tables.features, features)
      count(tables.properties, properties)
    },
    text: () =>
      Object.entries(tables)
        .map(([heading, table]) => `${heading}\n${columns(table)}`)
        .join('\n'),
  }
}

function columns(table: ReadonlyMap<string, number>): string {
  const cells = [...table]
    .sort(([, one], [, other]) => other - one)
    .map(([name, number]) => `${String(number).padStart(7)}  ${name.padEnd(40)}`)
  const lines = Array.from({ length: Math.ceil(cells.length / 3) }, (_, line) =>
    cells
      .slice(line * 3, line * 3 + 3)
      .join('')
      .trimEnd(),
  )
  return lines.join('\n')
}
