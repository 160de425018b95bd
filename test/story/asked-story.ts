import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AskedDemo } from '../metrics/asked-demo.js'

const folder = fileURLToPath(new URL('../../examples/story', import.meta.url))

/** The steps of the story, in their order: files with a question each. */
export const steps: readonly string[] = readdirSync(folder).sort()

/** A metric in a row of a step; what the step does not ask for is not there. */
export interface ToldValue {
  readonly value: number | null
  readonly goal?: { readonly status: string } | null
  readonly compare?: { readonly value: number | null }
}

type ToldRow = Readonly<Record<string, ToldValue>> & {
  readonly period?: { readonly label: string }
  readonly dimensions?: Readonly<Record<string, string>>
}

/** A step's answer: its metrics by the month or the group of their row. */
export interface Told {
  /** All months or groups, in the order of the answer. */
  readonly places: readonly string[]
  /** The metric there; throws where the step shows none. */
  of(metric: string, place: string): ToldValue
  /** Its value there; NaN, which is like no number, where it has none. */
  value(metric: string, place: string): number
}

/** Asks one step. */
export async function tell(demo: AskedDemo, step: number): Promise<Told> {
  const { metrics } = await demo.query<{ metrics: { nodes: readonly ToldRow[] } }>(
    readFileSync(join(folder, steps[step - 1] ?? ''), 'utf8'),
  )
  const rows = new Map(metrics.nodes.map((row) => [row.period?.label ?? Object.values(row.dimensions ?? {})[0] ?? '', row]))
  const of = (metric: string, place: string): ToldValue => {
    const found = rows.get(place)?.[metric]
    if (found === undefined) throw new Error(`Step ${step} shows no "${metric}" of "${place}".`)
    return found
  }
  return { places: [...rows.keys()], of, value: (metric, place) => of(metric, place).value ?? Number.NaN }
}
