import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { is, isNot, policy } from '../../src/definition/index.js'
import { app, appDefinition, people, visits } from './app/catalog.js'
import { matrixSql, now } from './app/matrix-sql.js'
import { askRetention, loadApp, runRetentionCases } from './ask-retention.js'
import { describeOn } from './ask-shop.js'

const scoped = openCatalog(
  appDefinition([policy(people, () => isNot(people.plan, 'free')), policy(visits, () => is(visits.platform, 'ios'))]),
)
const year = 'name: joined, range: {between: {from: "2024-01-01", until: "2024-05-01"}}, grain: MONTH'

describeOn('retention, asked', loadApp, (opened) => {
  runRetentionCases(
    opened,
    [
      {
        name: 'of what the asker may see, starts and returns',
        asked: year,
        sql: matrixSql({
          starts: `select id, joined_at as at from person where plan <> 'free' and joined_at >= '2024-01-01Z' and joined_at < '2024-05-01Z'`,
          returns: `select person_id as id, at from visit where platform = 'ios' and is_bot = 0 and at < ${now}`,
          ...{ unit: 'month', from: '2024-01-01', until: '2024-05-01', offsets: 4 },
        }),
      },
      {
        name: 'of what the asker may see: who started as somebody else sees it',
        asked: 'name: visited, range: {between: {from: "2024-01-01", until: "2024-05-01"}}, grain: MONTH, by: [COUNTRY]',
        sql: matrixSql({
          starts: `select * from (select distinct on (person_id) person_id as id, at, (select country from person where person.id = person_id and plan <> 'free') collate "C" as country
            from visit where is_bot = 0 and platform = 'ios' and person_id is not null and at < ${now} order by person_id, at, visit.id::text collate "C") f where at >= '2024-01-01Z' and at < '2024-05-01Z'`,
          returns: `select person_id as id, at from visit where platform = 'ios' and is_bot = 0 and at < ${now}`,
          ...{ unit: 'month', from: '2024-01-01', until: '2024-05-01', offsets: 4, keys: ['country'] },
        }),
      },
    ],
    scoped,
  )

  it.each([
    ['an hour', year.replace('MONTH', 'HOUR'), 'GRAIN_NOT_AVAILABLE', ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']],
    ['a grain that it lacks', 'name: visited, range: {all: true}, grain: YEAR', 'GRAIN_NOT_AVAILABLE', ['DAY', 'WEEK', 'MONTH']],
    ['a dimension that the start lacks', `${year}, by: [PLATFORM]`, 'DIMENSION_NOT_AVAILABLE', ['COUNTRY', 'PLAN', 'AGE_GROUP']],
    [
      'a dimension that is not declared',
      'name: visited, range: {all: true}, grain: MONTH, by: [PLAN]',
      'DIMENSION_NOT_AVAILABLE',
      ['COUNTRY', 'PLATFORM'],
    ],
    [
      'a filter that the start lacks',
      `${year}, where: {platform: {is: "ios"}}`,
      'DIMENSION_NOT_AVAILABLE',
      ['COUNTRY', 'PLAN', 'AGE_GROUP'],
    ],
    ['an empty range', 'name: joined, range: {between: {from: "2024-01-01", until: "2024-01-01"}}, grain: DAY', 'RANGE_INVALID', undefined],
    ['too many offsets', `${year}, offsets: 1001`, 'LIMIT_EXCEEDED', undefined],
    ['offsets below 0', `${year}, offsets: -1`, 'LIMIT_EXCEEDED', undefined],
    [
      'too many cells',
      'name: joined, range: {between: {from: "2020-01-01", until: "2024-01-01"}}, grain: DAY, offsets: 900',
      'LIMIT_EXCEEDED',
      undefined,
    ],
    [
      'too many cohorts',
      'name: joined, range: {between: {from: "1900-01-01", until: "2024-01-01"}}, grain: DAY, offsets: 1',
      'LIMIT_EXCEEDED',
      undefined,
    ],
    ['a zone that is none', `${year}, timeZone: "Europe/Pari"`, 'TIME_ZONE_INVALID', undefined],
  ])('refuses %s', async (_, asked, code, allowed) => {
    const [{ warehouse } = { warehouse: undefined }] = opened()
    if (warehouse === undefined) throw new Error('There is no engine.')
    const { table, errors } = await askRetention(warehouse, asked)
    expect(table).toBe(null)
    expect(errors.map(({ extensions }) => [extensions.code, extensions.allowed])).toEqual([[code, allowed]])
  })

  it('says all that is wrong at once', async () => {
    const [{ warehouse } = { warehouse: undefined }] = opened()
    if (warehouse === undefined) throw new Error('There is no engine.')
    const { errors } = await askRetention(warehouse, `${year.replace('MONTH', 'HOUR')}, timeZone: "Mars", offsets: -2, by: [PLATFORM]`)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'TIME_ZONE_INVALID',
      'LIMIT_EXCEEDED',
      'GRAIN_NOT_AVAILABLE',
      'DIMENSION_NOT_AVAILABLE',
    ])
  })

  it('knows its cohorts before and after now, and whether they are whole', async () => {
    for (const { warehouse } of opened()) {
      const { table } = await askRetention(
        warehouse,
        'name: joined, range: {between: {from: "2024-04-15", until: "2024-08-01"}}, grain: MONTH, offsets: 1',
      )
      expect(
        table?.cohorts.map(({ period, cells }) => [
          period.label,
          period.isPartial,
          ...cells.map(({ isComplete, entities, entitiesSoFar }) => [isComplete, entities, entitiesSoFar === null]),
        ]),
      ).toEqual([
        ['2024-04', true, [true, table?.cohorts[0]?.size, false], [false, null, false]],
        ['2024-05', true, [false, null, false], [false, null, true]],
        ['2024-06', true, [false, null, true], [false, null, true]],
        ['2024-07', true, [false, null, true], [false, null, true]],
      ])
      expect(table?.cohorts.slice(2).map(({ size }) => size)).toEqual([0, 0])
    }
  })

  it('has no cohorts where nobody starts, and binds what the question says', async () => {
    for (const { warehouse } of opened()) {
      const none = await askRetention(
        warehouse,
        `name: joined, range: {all: true}, grain: MONTH, where: {country: {is: "'; drop table person"}}`,
      )
      expect([none.table?.cohorts, none.table?.total.size, none.table?.total.cells.map(({ value }) => value)]).toEqual([[], 0, [null]])
      const { table } = await askRetention(warehouse, `${year}, where: {country: {is: "'; drop table person"}}`)
      expect(table?.total).toMatchObject({ size: 0 })
      expect(table?.statements.map(({ sql }) => sql.includes('drop table'))).toEqual([false])
    }
  })

  it('is in the catalogue, by name, with its events and grains', () => {
    expect([...app.retentions.values()].map(({ retention, dimensions, grains }) => [retention.name, dimensions.length, grains[0]])).toEqual(
      [
        ['joined', 3, 'day'],
        ['visited', 2, 'day'],
        ['joinedOn', 3, 'day'],
        ['seenOn', 3, 'day'],
      ],
    )
  })
})
