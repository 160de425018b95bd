import { expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { WarehouseError } from '../../src/warehouse/warehouse-error.js'
import { untouchedWarehouse } from './canned-server.js'
import { smallCatalog } from './small-catalog.js'

it('asks the database once for all root fields of a request, and not at all for those that are refused', async () => {
  const signals: (AbortSignal | undefined)[] = []
  const warehouse: Warehouse = {
    ...untouchedWarehouse,
    snapshot: async (_work, options) => {
      signals.push(options?.signal)
      throw new WarehouseError('WAREHOUSE_UNAVAILABLE', 'The database can not be reached.')
    },
  }
  const { server, context } = createEtalon({ catalog: smallCatalog(), warehouse, limits: defaultLimits })
  const query = `{
    a: metrics(range: { current: YEAR }) { nodes { orders { value } } }
    b: metrics(range: { current: YEAR }, by: [COUNTRY]) { nodes { revenue { value } } }
    c: metricTable(metrics: [orders], range: { current: YEAR }) { rowCount }
    d: metrics(range: { current: YEAR }, by: [ORDER_STATUS]) { nodes { orders { value } giftShare { value } } }
    catalog { name }
  }`
  const { signal } = new AbortController()
  const { body } = await server.executeOperation({ query }, { contextValue: context({ signal }) })
  const result = body.kind === 'single' ? body.singleResult : {}
  expect(signals).toEqual([signal])
  expect(JSON.parse(JSON.stringify(result.data))).toEqual({ a: null, b: null, c: null, d: null, catalog: { name: 'small' } })
  expect(result.errors?.map(({ path, extensions }) => [path?.[0], extensions?.code]).sort()).toEqual([
    ['a', 'WAREHOUSE_UNAVAILABLE'],
    ['b', 'WAREHOUSE_UNAVAILABLE'],
    ['c', 'WAREHOUSE_UNAVAILABLE'],
    ['d', 'DIMENSION_NOT_AVAILABLE'],
    ['d', 'DIMENSION_NOT_AVAILABLE'],
  ])
})

it('reads metrics, funnels, retentions and reviews of a request in one snapshot', async () => {
  let snapshots = 0
  const warehouse: Warehouse = {
    ...untouchedWarehouse,
    snapshot: async () => {
      snapshots += 1
      throw new WarehouseError('WAREHOUSE_UNAVAILABLE', 'The database can not be reached.')
    },
  }
  const { server, context } = createEtalon({ catalog: openCatalog(catalog), warehouse, limits: defaultLimits })
  const query = `{
    metrics(range: { current: YEAR }) { nodes { orders { value } } }
    funnel(name: checkout, range: { current: YEAR }) { total { openWindow } }
    retention(name: appRetention, range: { current: YEAR }, grain: MONTH) { total { size } }
    review(name: WEEKLY_PRODUCT) { lines { trend { value { value } } breakdowns { groups { value { value } } } } }
    refused: retention(name: appRetention, range: { current: YEAR }, grain: MONTH, by: [TOPIC]) { total { size } }
  }`
  const { body } = await server.executeOperation({ query }, { contextValue: context({}) })
  const errors = (body.kind === 'single' ? body.singleResult.errors : undefined) ?? []
  expect(snapshots).toBe(1)
  expect(errors.map(({ path, extensions }) => [path?.[0], extensions?.code]).sort()).toEqual([
    ['funnel', 'WAREHOUSE_UNAVAILABLE'],
    ['metrics', 'WAREHOUSE_UNAVAILABLE'],
    ['refused', 'DIMENSION_NOT_AVAILABLE'],
    ['retention', 'WAREHOUSE_UNAVAILABLE'],
    ['review', 'WAREHOUSE_UNAVAILABLE'],
  ])
})
