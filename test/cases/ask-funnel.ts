import { expect, it } from 'vitest'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { ask } from '../conformance/asking.js'
import type { Opened } from './ask-shop.js'
import { agree, type Line } from './lines.js'
import { store } from './store/catalog.js'

interface Step {
  readonly name: string
  readonly label: string
  readonly entities: number
  readonly fromPrevious: number | null
  readonly fromFirst: number | null
  readonly dropOff: number | null
  readonly medianTime: number | null
}

interface Row {
  readonly period: { readonly start: string } | null
  readonly groups: readonly { readonly value: string | null }[]
  readonly steps: readonly Step[]
  readonly openWindow: number
  readonly isComplete: boolean
  readonly caveats: readonly { readonly code: string }[]
}

/** A funnel as GraphQL answers it. */
interface Table {
  readonly nodes: readonly Row[]
  readonly total: Row
  readonly statements: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[]
}

interface Asked {
  readonly table: Table | null
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

const row =
  'period { start } groups { value } steps { name label entities fromPrevious fromFirst dropOff medianTime } openWindow isComplete caveats { code }'

/** The answer to `funnel(<given>)`, or what is wrong with it. */
export async function askFunnel(warehouse: Warehouse, given: string): Promise<Asked> {
  const { server, context } = createEtalon(
    { catalog: store, warehouse, limits: defaultLimits },
    { showStatements: true, log: (error) => console.error(error) },
  )
  const query = `{ funnel(${given}) { nodes { ${row} } total { ${row} } statements { sql parameters } } }`
  const { body } = await server.executeOperation({ query }, { contextValue: context({}) })
  const result = JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  return { table: result.data?.funnel ?? null, errors: result.errors ?? [] }
}

/** A question, and the SQL that an analyst would write for it: period, groups, open attempts, then of each step its entities and (after the first) the median time to it. */
export interface FunnelCase {
  readonly name: string
  readonly asked: string
  readonly sql: string
}

const lineOf = ({ period, groups, openWindow, steps }: Row): Line => [
  ...(period === null ? [] : [period.start.slice(0, 16).replace('T', ' ')]),
  ...groups.map(({ value }) => value),
  String(openWindow),
  ...steps.flatMap(({ entities, medianTime }, place) => [String(entities), ...(place === 0 ? [] : [medianTime])]),
]

/** Runs cases: on every engine the rows are those of the hand-written SQL, and the shares of the steps follow from their entities. */
export function runFunnelCases(opened: () => readonly Opened[], cases: readonly FunnelCase[]): void {
  it.each(cases)('$name', async ({ asked, sql }) => {
    for (const { name, warehouse } of opened()) {
      const { table, errors } = await askFunnel(warehouse, asked)
      expect(errors, `errors on ${name}`).toEqual([])
      if (table === null) throw new Error('There is no answer.')
      const [lines, byHand] = [table.nodes.map(lineOf), await ask(warehouse, sql)]
      if (!agree(lines, byHand)) {
        const show = (some: readonly Line[]) => some.map((line) => JSON.stringify(line)).join('\n')
        expect.fail(`rows differ on ${name}\nanswer:\n${show(lines)}\nby hand:\n${show(byHand)}\n${table.statements.at(-1)?.sql}`)
      }
      for (const each of [...table.nodes, table.total]) expectFits(each)
    }
  })
}

function expectFits({ steps, openWindow, isComplete, caveats }: Row): void {
  const [first] = steps
  steps.forEach(({ entities, fromPrevious, fromFirst, dropOff }, place) => {
    const before = steps[place - 1]
    expect(fromFirst).toBe(first?.entities ? entities / first.entities : null)
    expect(entities).toBeLessThanOrEqual(before?.entities ?? entities)
    expect(dropOff).toBe(before === undefined ? null : before.entities - entities)
    expect(fromPrevious).toBe(before === undefined || before.entities === 0 ? null : entities / before.entities)
  })
  expect(caveats.some(({ code }) => code === 'WINDOW_OPEN')).toBe(openWindow > 0)
  if (openWindow > 0) expect(isComplete).toBe(false)
}
