import { casesOfWorld, worldOf } from '../prove-case.js'
import type { Broken } from '../shrink/shrink.js'
import type { Table } from '../world/table.js'
import { definitionText } from './definition-text.js'

/** A failing case for people and for a permanent test: its tables, definition and question as code, then both answers and the SQL. */
export function caseText({ prove, property, difference }: Broken): string {
  const { world, question, retention, expected, seed } = prove
  const comment = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('\n')).map((line) => `// ${line}`)
  return [
    `// seed ${seed}, expected: ${expected}. "${property.name}" does not hold: ${difference.message}`,
    `// found again by: npm run prove -- --seed ${worldOf(seed)} --runs ${casesOfWorld}`,
    definitionText(world),
    `export const tables: readonly Table[] = [\n${world.tables.map(tableText).join('\n')}\n]`,
    ...difference.questions.map((asked, index) => `export const question${index === 0 ? '' : index + 1} = ${JSON.stringify(asked)}`),
    ...(difference.questions.includes(retention ?? question) ? [] : [`// drawn from ${JSON.stringify(retention ?? question)}`]),
    ...comment(['got:', ...difference.got.slice(0, 20), 'wanted:', ...difference.wanted.slice(0, 20)]),
    ...difference.sql.flatMap((sql) => comment(['SQL:', sql])),
  ].join('\n')
}

function tableText({ name, columns, rows }: Table): string {
  const lines = rows.map(
    (row) => `      ${JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null])))},\n`,
  )
  return `  { name: ${JSON.stringify(name)}, columns: ${JSON.stringify(columns)}, rows: [${lines.length === 0 ? '' : `\n${lines.join('')}    `}] },`
}
