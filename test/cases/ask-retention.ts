import { expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { ask } from '../conformance/asking.js'
import type { Execute } from '../databases/test-engine.js'
import { app } from './app/catalog.js'
import { appTables } from './app/tables.js'
import type { Opened } from './ask-shop.js'
import { agree, type Line } from './lines.js'

/** Fills the app. */
export const loadApp = async (execute: Execute): Promise<void> => {
  await execute(appTables)
  await execute('analyze')
}

interface Cell {
  readonly offset: number
  readonly size: number
  readonly entities: number | null
  readonly entitiesSoFar: number | null
  readonly value: number | null
  readonly isComplete: boolean
  readonly values?: readonly {
    readonly name: string
    readonly value: number | null
    readonly numerator: string | null
    readonly denominator: string | null
    readonly own: string | null
    readonly isComplete: boolean
    readonly caveats: readonly { readonly code: string }[]
  }[]
}

/** A retention as GraphQL answers it. */
export interface Table {
  readonly cohorts: readonly {
    readonly period: { readonly start: string; readonly end: string; readonly label: string; readonly isPartial: boolean }
    readonly groups: readonly { readonly value: string | null }[]
    readonly size: number
    readonly cells: readonly Cell[]
  }[]
  readonly total: { readonly size: number; readonly cells: readonly Cell[] }
  readonly statements: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[]
}

interface Errors {
  readonly message: string
  readonly extensions: { readonly code: string; readonly allowed?: readonly string[] }
}

const cell = (values: boolean) =>
  `cells { offset size entities entitiesSoFar value isComplete ${values ? 'values { name value numerator denominator own isComplete caveats { code } }' : ''} }`

/** The answer to `retention(<given>)`, or what is wrong with it. */
export async function askRetention(
  warehouse: Warehouse,
  given: string,
  { values = false, catalog = app }: { readonly values?: boolean; readonly catalog?: Catalog } = {},
): Promise<{ readonly table: Table | null; readonly errors: readonly Errors[] }> {
  const { server, context } = createEtalon(
    { catalog, warehouse, limits: defaultLimits },
    { showStatements: true, log: (error) => console.error(error) },
  )
  const query = `{ retention(${given}) { cohorts { period { start end label isPartial } groups { value } size ${cell(values)} } total { size ${cell(values)} } statements { sql parameters } } }`
  const { body } = await server.executeOperation({ query }, { contextValue: context({}) })
  const result = JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  return { table: result.data?.retention ?? null, errors: result.errors ?? [] }
}

/** A question, and the SQL that an analyst would write for it: cohort (`2024-01-31 00:00`), groups, offset, members, and how many were there so far; only cells that have begun. */
export interface RetentionCase {
  readonly name: string
  readonly asked: string
  readonly sql: string
}

/** The cells of an answer that have begun, as lines. */
function linesOf(table: Table): readonly Line[] {
  return table.cohorts.flatMap(({ period, groups, cells }) =>
    cells
      .filter(({ entitiesSoFar }) => entitiesSoFar !== null)
      .map(({ offset, size, entitiesSoFar, isComplete }) => [
        period.start.slice(0, 16).replace('T', ' '),
        ...groups.map(({ value }) => value),
        ...[String(offset), String(size), String(entitiesSoFar), isComplete ? 't' : 'f'],
      ]),
  )
}

/** Runs cases: on every engine the cells that have begun are those of the hand-written SQL, and what is not over has no value. */
export function runRetentionCases(opened: () => readonly Opened[], cases: readonly RetentionCase[], catalog: Catalog = app): void {
  it.each(cases)('$name', async ({ asked, sql }) => {
    for (const { name, warehouse } of opened()) {
      const { table, errors } = await askRetention(warehouse, asked, { catalog })
      expect(errors, `errors on ${name}`).toEqual([])
      if (table === null) throw new Error('There is no answer.')
      expectSameLines(linesOf(table), await ask(warehouse, sql), `on ${name}\n${table.statements.at(-1)?.sql}`)
      for (const one of table.cohorts.flatMap(({ cells }) => cells)) expectFits(one)
      expectTotal(table)
    }
  })
}

/** Fails with both where lines differ. */
export function expectSameLines(lines: readonly Line[], byHand: readonly Line[], where: string): void {
  if (agree(lines, byHand)) return
  const first = lines.findIndex((line, index) => !agree([line], [byHand[index] ?? []]))
  const show = (some: readonly Line[]) =>
    some
      .slice(Math.max(0, first - 3), first + 12)
      .map((line) => JSON.stringify(line))
      .join('\n')
  expect.fail(
    `rows differ ${where}\n${lines.length} / ${byHand.length}, first at ${first}\nanswer:\n${show(lines)}\nby hand:\n${show(byHand)}`,
  )
}

function expectFits({ size, entities, entitiesSoFar, value, isComplete }: Cell): void {
  if (!isComplete) expect([entities, value]).toEqual([null, null])
  else expect([entities, value]).toEqual([entitiesSoFar, size === 0 ? null : (entities ?? 0) / size])
}

/** All cohorts together: of each offset those whose time is over. */
function expectTotal({ cohorts, total }: Table): void {
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((one, other) => one + (other ?? 0), 0)
  expect(total.size).toBe(sum(cohorts.map(({ size }) => size)))
  for (const { offset, size, entities, entitiesSoFar, value, isComplete } of total.cells) {
    const cells = cohorts.flatMap((cohort) => cohort.cells[offset] ?? [])
    const over = cells.filter((one) => one.isComplete)
    expect(isComplete).toBe(over.length > 0)
    expect(entities).toBe(isComplete ? sum(over.map((one) => one.entities)) : null)
    expect(size).toBe(isComplete ? sum(over.map((one) => one.size)) : total.size)
    expect(value).toBe(isComplete && size > 0 ? (entities ?? 0) / size : null)
    const begun = cells.filter((one) => one.entitiesSoFar !== null)
    expect(entitiesSoFar).toBe(begun.length > 0 ? sum(begun.map((one) => one.entitiesSoFar)) : null)
  }
}
