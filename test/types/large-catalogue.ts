const sources = 40
const columns = 10

/** The text of a module that declares this many metrics over 40 sources, which are joined to each other in a chain; every tenth metric is over two sources. */
export function largeCatalogue(metrics: number, definitions: string): string {
  const lines = [`import { count, decimal, dimension, id, is, metric, plus, source, sum, text, timestamp } from '${definitions}'`]
  for (let number = 0; number < sources; number++) lines.push(sourceText(number))
  const everywhere = Array.from({ length: sources }, (_nothing, number) => `source${number}.region`)
  lines.push(`const region = dimension('region', { from: [${everywhere.join(', ')}] })`)
  for (let number = 0; number < metrics; number++) lines.push(metricText(number))
  return lines.join('\n')
}

function sourceText(number: number): string {
  const numbers = Array.from({ length: columns }, (_nothing, column) => `value${column}: decimal()`)
  const columnTexts = ['id: id()', 'previousId: id()', 'at: timestamp()', 'region: text()', "state: text('on', 'off')", ...numbers]
  const joins = number === 0 ? '' : `, joins: { previous: { to: source${number - 1}, by: 'previousId' } }`
  return `const source${number} = source('source${number}', { key: 'id', time: 'at', columns: { ${columnTexts.join(', ')} }${joins} })`
}

function metricText(number: number): string {
  const from = `source${number % sources}`
  const other = `source${(number + 1) % sources}`
  const own = `sum(${from}.value${number % columns}, is(${from}.state, 'on'))`
  const joined = number % sources === 0 ? `is(${from}.state, 'off')` : `is(${from}.previous.state, 'off')`
  const numerator = number % 10 === 0 ? `plus(${own}, sum(${other}.value1))` : own
  const filter = number % 10 === 0 ? `is(region, 'north')` : joined
  const rest = `denominator: count(${from}), filters: [${filter}], dimensions: [region]`
  return `export const metric${number} = metric({ name: 'metric${number}', description: 'An example.', numerator: ${numerator}, ${rest} })`
}
