import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { AnswerRow } from '../../src/rows/answer.js'
import { ask } from '../conformance/asking.js'
import type { Execute } from '../databases/test-engine.js'
import { type OracleAnswer, type OracleRow, oracle } from '../oracle/oracle.js'
import { readTables } from '../oracle/read-tables.js'
import { answer, type Case, expectSame, type Opened } from './ask-shop.js'
import { questionOf } from './asked.js'
import { club, clubDefinition } from './club/catalog.js'
import { clubTables } from './club/tables.js'
import { agree, type Line, lineOf, linesOf, type Shown } from './lines.js'

/** Fills the club. */
export const loadClub = async (execute: Execute): Promise<void> => {
  await execute(clubTables)
  await execute('analyze')
}

/** Whether a period of the club has not begun yet. */
export const isToCome = (period: AnswerRow['period']): boolean =>
  period !== null && Date.parse(period.start) >= Date.parse(clubDefinition.now ?? '')

/** Runs cases about the club: what the oracle says, and what every engine answers, are the rows of the hand-written SQL. */
export function runClubCases(opened: () => readonly Opened[], cases: readonly Case[]): void {
  it.each(cases)('$name: the oracle', async ({ asked, sql, shown }) => {
    const [first] = opened()
    if (first === undefined) return
    const tables = await readTables(clubDefinition, first.warehouse)
    const said = oracle(clubDefinition, tables, questionOf(asked), { now: clubDefinition.now ?? '' })
    if ('refused' in said) return expect.fail(`The oracle refuses: ${said.refused}`)
    const [lines, byHand] = [oracleLines(said, asked.timeZone ?? 'UTC', shown), await ask(first.warehouse, sql)]
    if (!agree(lines, byHand)) expect.fail(`the oracle says\n${lines.map(textOf).join('\n')}\nby hand:\n${byHand.map(textOf).join('\n')}`)
  })
  it.each(cases)('$name: the answer', async ({ asked, sql, shown }) => {
    for (const { name, warehouse } of opened()) {
      const given = await answer(warehouse, asked, club)
      expectSame(`on ${name}`, linesOf(given, shown), await ask(warehouse, sql), given)
    }
  })
}

const textOf = (line: Line): string => JSON.stringify(line)

const oracleLines = ({ rows }: OracleAnswer, zone: string, shown: Shown | undefined): readonly Line[] =>
  rows.map((row) => lineOf(answerRow(row, zone), shown))

/** A row of the oracle's as the product would give it. */
function answerRow(row: OracleRow, zone: string): AnswerRow {
  const local = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })
  const values = row.values.map((value) => ({
    ...{ ...value, caveats: [] },
    comparisons: value.comparisons.map((compared) => ({
      ...{ ...compared, caveats: [] },
      start: compared.start === null ? null : local(compared.start),
      end: compared.end === null ? null : local(compared.end),
    })),
  }))
  const period = row.period && {
    ...row.period,
    start: local(row.period.start),
    end: local(row.period.end),
    label: '',
    caveats: [],
    labelled: [],
  }
  return { id: '', kind: row.kind, period, groups: row.groups, values } as unknown as AnswerRow
}
