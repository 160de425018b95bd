import {
  assertValidSchema,
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildCatalogSchema } from '../../src/graphql/schema/build-catalog-schema.js'
import { printCatalogSchema } from '../../src/graphql/schema/print-catalog-schema.js'
import { bareCatalog, smallCatalog } from './small-catalog.js'

const small = buildCatalogSchema(smallCatalog())

function undescribed(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return []
    const own = described(type) ? [] : [type.name]
    if (isEnumType(type)) return [...own, ...type.getValues().flatMap((value) => (described(value) ? [] : [`${type.name}.${value.name}`]))]
    if (isInputObjectType(type))
      return [...own, ...Object.values(type.getFields()).flatMap((field) => (described(field) ? [] : [`${type.name}.${field.name}`]))]
    if (!isObjectType(type) && !isInterfaceType(type)) return own
    const fields = Object.values(type.getFields()).flatMap((field) => [
      ...(described(field) ? [] : [`${type.name}.${field.name}`]),
      ...field.args.flatMap((argument) => (described(argument) ? [] : [`${type.name}.${field.name}(${argument.name}:)`])),
    ])
    return [...own, ...fields]
  })
}

const described = ({ description }: { readonly description?: string | null | undefined }): boolean => (description ?? '') !== ''

function fieldNames(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name)
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []
}

describe('the schema of a catalogue', () => {
  it('describes every type, field, argument and value', () => {
    expect(undescribed(small)).toEqual([])
    expect(undescribed(buildCatalogSchema(bareCatalog()))).toEqual([])
  })

  it('is the same after it is printed and read again', () => {
    const text = printCatalogSchema(smallCatalog())
    expect(`${printSchema(buildSchema(text))}\n`).toBe(text)
  })

  it('has the names of the catalogue, in the order in which they are declared', () => {
    const dimension = small.getType('Dimension')
    const metricName = small.getType('MetricName')
    expect(isEnumType(dimension) && dimension.getValues().map(({ name, value }) => [name, value])).toEqual([
      ['COUNTRY', 'country'],
      ['ORDER_STATUS', 'orderStatus'],
      ['IS_GIFT', 'isGift'],
      ['SHIPPED_ON', 'shippedOn'],
      ['PIECES', 'pieces'],
    ])
    expect(isEnumType(metricName) && metricName.getValues().map(({ name }) => name)).toEqual([
      'orders',
      'revenue',
      'averageOrderValue',
      'giftShare',
    ])
    expect(fieldNames(small, 'MetricRow').slice(5)).toEqual(['orders', 'revenue', 'averageOrderValue', 'giftShare'])
    expect(fieldNames(small, 'DimensionFilter')).toEqual(['and', 'or', 'not', 'country', 'orderStatus', 'isGift', 'shippedOn', 'pieces'])
  })

  it('types each metric by its form and says by what it can be asked', () => {
    const row = small.getType('MetricRow')
    const fields = isObjectType(row) ? row.getFields() : {}
    expect(['orders', 'revenue', 'giftShare'].map((name) => String(fields[name]?.type))).toEqual([
      'NumberValue!',
      'MoneyValue!',
      'PercentageValue!',
    ])
    expect(fields.averageOrderValue?.description).toMatch(
      /^Average order value: Money taken per order\.\n\nFormula: .* ÷ .*\n\nBy COUNTRY; from the grain DAY upwards\.$/,
    )
    expect(fields.giftShare?.deprecationReason).toBe('Use "orders" with a filter.')
  })

  it('leaves out what a catalogue does not have', () => {
    const bare = buildCatalogSchema(bareCatalog())
    assertValidSchema(bare)
    const query = bare.getQueryType()?.getFields() ?? {}
    expect(query.metrics?.args.map(({ name }) => name)).toEqual([
      'range',
      'grain',
      'timeZone',
      'calendar',
      'having',
      'top',
      'orderBy',
      'first',
      'after',
    ])
    expect(fieldNames(bare, 'MetricRow')).toEqual(['id', 'kind', 'period', 'groups', 'rowCount'])
    expect(Object.keys(query)).toEqual(['metrics', 'metricTable', 'catalog', 'metric'])
  })
})
