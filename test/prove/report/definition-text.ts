import type { CatalogDefinition } from '../../../src/definition/catalog-definition.js'
import type { ColumnType } from '../../../src/definition/column-type.js'
import { type AnySourceFacts, facts, type Join } from '../../../src/definition/source.js'
import { statesDeclaration } from '../world/states-declaration.js'
import type { World } from '../world/world.js'
import { dimensionVariable, expressionText, predicateText, sourceVariable } from './expression-text.js'
import { calendarText, metricText, metricVariable } from './quantity-text.js'
import { retentionText, retentionVariable } from './retention-text.js'

/** A catalogue as the code that declares it. */
export function definitionText({ definition, scope }: World): string {
  const { sources, dimensions, metrics, retentions, segments, exchangeRates: rates, currency, calendars, timeZone, now } = definition
  const lines = [
    ...sources.map((source) => sourceText(source[facts])),
    ...dimensions.map(
      ({ name, from }) =>
        `const ${dimensionVariable(name)} = dimension('${name}', { from: [${from.map((of) => expressionText(of)).join(', ')}] })`,
    ),
    ...metrics.map(metricText),
    ...retentions.map(retentionText),
    'export const definition = catalog({',
    "  name: 'world',",
    `  sources: [${sources.map((source) => sourceVariable(source[facts].name)).join(', ')}],`,
    `  dimensions: [${dimensions.map(({ name }) => dimensionVariable(name)).join(', ')}],`,
    `  metrics: [${metrics.map(({ name }) => metricVariable(name)).join(', ')}],`,
    ...(retentions.length === 0 ? [] : [`  retentions: [${retentions.map(({ name }) => retentionVariable(name)).join(', ')}],`]),
    `  segments: [${segments.map(({ name, filter }) => `segment('${name}', { filter: ${predicateText(filter)} })`).join(', ')}],`,
    `  calendars: [${calendars.map(calendarText).join(', ')}],`,
    `  policies: [${policiesText(scope)}],`,
    ...(rates === null ? [] : [ratesText(rates)]),
    ...(currency === null ? [] : [`  currency: '${currency}',`]),
    `  timeZone: '${timeZone}', now: ${JSON.stringify(now)},`,
    '})',
  ]
  return lines.join('\n')
}

function policiesText(scope: World['scope']): string {
  const all = Object.entries(scope).flatMap(([source, predicates]) =>
    predicates.map((predicate) => `policy(${sourceVariable(source)}, () => ${predicateText(predicate)})`),
  )
  return all.join(', ')
}

function ratesText(rates: NonNullable<CatalogDefinition['exchangeRates']>): string {
  const { source, day, currency, rate, base, reporting, currencies } = rates
  const variable = sourceVariable(source[facts].name)
  return `  exchangeRates: exchangeRates({ source: ${variable}, day: ${variable}.${day}, currency: ${variable}.${currency}, perBase: ${variable}.${rate}, base: '${base}', reporting: '${reporting}', currencies: ${JSON.stringify(currencies)} }),`
}

function sourceText({ name, table, key, time, states, columns, computed, joins, parts }: AnySourceFacts): string {
  const shared = [
    ...(time === null ? [] : [`  time: '${time}',`]),
    ...(states === null ? [] : [`  states: ${JSON.stringify(statesDeclaration(states))},`]),
    `  columns: { ${Object.entries(columns)
      .map(([each, type]) => `${each}: ${typeText(type)}`)
      .join(', ')} },`,
    ...joinsText(joins),
  ]
  if (table === null) {
    const of = parts.map(
      (part) =>
        `{ source: ${sourceVariable(part.source[facts].name)}, columns: { ${Object.entries(part.columns)
          .map(([each, value]) => `${each}: ${expressionText(value)}`)
          .join(', ')} } }`,
    )
    return [`const ${sourceVariable(name)} = union('${name}', {`, ...shared, `  of: [${of.join(', ')}],`, '})'].join('\n')
  }
  const extra = Object.entries(computed).map(([each, value]) => `${each}: ${expressionText(value, 'row')}`)
  return [
    `const ${sourceVariable(name)} = source('${name}', {`,
    `  table: ${JSON.stringify(table)}, key: ${JSON.stringify(key)},`,
    ...shared,
    ...(extra.length === 0 ? [] : [`  computed: (row) => ({ ${extra.join(', ')} }),`]),
    '})',
  ].join('\n')
}

function joinsText(joins: Readonly<Record<string, Join>>): readonly string[] {
  const all = Object.entries(joins).map(([each, { to, by, asOf }]) => {
    const along = asOf === null ? '' : `, asOf: ${JSON.stringify(asOf)}`
    return `${each}: { to: ${sourceVariable(to()[facts].name)}, by: ${JSON.stringify(by)}${along} }`
  })
  return all.length === 0 ? [] : [`  joins: { ${all.join(', ')} },`]
}

function typeText({ type, values, physicalName, zone, currency }: ColumnType): string {
  const inside =
    type === 'amount'
      ? `decimal({ currency: '${currency}' })`
      : type === 'timestamp' && zone !== undefined
        ? `timestamp({ withoutZone: '${zone}' })`
        : `${type}(${values.map((value) => JSON.stringify(value)).join(', ')})`
  return physicalName === undefined ? inside : `named(${JSON.stringify(physicalName)}, ${inside})`
}
