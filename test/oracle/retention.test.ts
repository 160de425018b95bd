import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { isoCalendar } from '../../src/definition/calendar.js'
import {
  calendar,
  catalog,
  date,
  decimal,
  dimension,
  events,
  id,
  integer,
  is,
  policy,
  retention,
  source,
  sum,
  text,
  timestamp,
} from '../../src/definition/index.js'
import { answerRetentions } from '../../src/graphql/answer-retentions.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { RetentionAnswer } from '../../src/rows/retention-answer.js'
import type { Opened } from '../cases/ask-shop.js'
import { describeOn } from '../cases/ask-shop.js'
import { type CivilDate, type Moment, momentOf } from './moment.js'
import { expectedRetention, type Happened, type RetentionAsked, type RetentionWorld } from './retention.js'

/** Numbers that come again with the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39)
    mixed ^= mixed >>> 15
    return (mixed >>> 0) % below
  }
}

const zones = ['UTC', 'Europe/Paris', 'America/Los_Angeles', 'Australia/Lord_Howe', 'America/Havana', 'Pacific/Apia']
const calendars = [
  isoCalendar,
  calendar('fiscal', { yearStart: '04-06' }),
  calendar('retail', { retail: { pattern: '4-5-4', yearEnds: { month: 'january', day: 'saturday', rule: 'nearest' } } }),
]
const clocks = ['2024-05-15T12:00:00Z', '2024-11-03T09:30:00Z', '2024-03-31T01:00:00Z', '2024-04-07T15:10:00Z', '2024-02-29T23:00:00Z']
/** Around changes of the clocks, ends of months, and the clocks of the catalogues. */
const moments = [
  ...[
    '2024-03-31T01:00Z',
    '2024-03-31T00:59:59.999999Z',
    '2024-03-30T23:00Z',
    '2023-11-05T08:30Z',
    '2023-11-05T09:30Z',
    '2024-01-31T12:00Z',
  ],
  ...[
    '2024-02-29T12:00Z',
    '2024-01-31T23:59:59.999999Z',
    '2024-03-10T10:00Z',
    '2024-03-09T10:30Z',
    '2023-11-04T08:30Z',
    '2024-05-15T12:00Z',
  ],
  ...[
    '2024-03-31T22:00Z',
    '2023-10-29T00:30Z',
    '2023-10-29T01:30Z',
    '2024-04-06T15:00Z',
    '2024-04-06T14:30Z',
    '2024-04-07T00:00Z',
    '2023-11-05T05:30Z',
  ],
].map((text) => Temporal.Instant.from(text).epochNanoseconds / 1000n)

type Row = Happened & { readonly at: Moment | null; readonly day: CivilDate | null; readonly group: string | null; readonly amount: number }

const worlds = 180
const people = 6
const columns = { world: integer(), id: integer(), person: id(), at: timestamp(), day: date(), kind: text(), amount: decimal() }
const started = source('started', { key: 'id', time: 'at', columns })
const came = source('came', { key: 'id', time: 'at', columns })
const paid = source('paid', { key: 'id', time: 'at', columns })
/** One row a person: its key says so. */
const persons = source('persons', { key: 'person', time: 'at', columns })

const kind = dimension('kind', { from: [started.kind, persons.kind] })

const definitionsOf = () => [
  { name: 'moments', dated: [false, false, false], start: events(started), back: events(came), paid: sum(paid.amount) },
  {
    name: 'startDates',
    dated: [true, false, false],
    start: events(started, { at: started.day }),
    back: events(came),
    paid: sum(paid.amount),
  },
  {
    name: 'returnDates',
    dated: [false, true, false],
    start: events(started),
    back: events(came, { at: came.day }),
    paid: sum(paid.amount),
  },
  {
    name: 'allDates',
    dated: [false, true, true],
    start: events(started),
    back: events(came, { at: came.day }),
    paid: sum(paid.amount, { at: paid.day }),
  },
]

const catalogOf = (now: string): Catalog =>
  openCatalog(
    catalog({
      ...{ name: 'worlds', sources: [started, came, paid, persons], dimensions: [kind], metrics: [], calendars: calendars.slice(1), now },
      retentions: [
        ...definitionsOf().map(({ name, start, back, paid: of }) =>
          retention(name, { start, return: back, by: [started.person, came.person], values: [{ name: 'paid', of, by: paid.person }] }),
        ),
        retention('ofPersons', {
          ...{ start: events(persons), return: events(came), by: [persons.person, came.person] },
          values: [{ name: 'paid', of: sum(paid.amount), by: paid.person }],
        }),
      ],
      policies: [
        policy(started, ({ world }) => is(started.world, Number(world))),
        policy(came, ({ world }) => is(came.world, Number(world))),
        policy(paid, ({ world }) => is(paid.world, Number(world))),
        policy(persons, ({ world }) => is(persons.world, Number(world))),
      ],
    }),
  )

interface World {
  readonly rows: { readonly started: readonly Row[]; readonly came: readonly Row[]; readonly paid: readonly Row[] }
}

function makeWorld(number: number): World {
  const random = randomOf(number * 7919 + 13)
  const day = 86_400_000_000n
  const when = (): Moment | null => {
    if (random(20) === 0) return null
    const base = moments[random(moments.length)] as Moment
    if (random(3) === 0) return base + BigInt(random(5)) * day * BigInt(random(40)) - 1n + BigInt(random(3))
    return (
      base + (BigInt(random(200)) - 100n) * day * BigInt(random(2)) + BigInt(random(3_600) * random(3)) * 1_000_000n * BigInt(random(24))
    )
  }
  const row = (place: number): Row => {
    const at = when()
    return {
      ...{ key: String(number * 1000 + place), at, entity: random(15) === 0 ? null : `p${number}-${random(people)}` },
      day:
        at === null || random(25) === 0
          ? null
          : Temporal.Instant.fromEpochNanoseconds(at * 1000n)
              .toString()
              .slice(0, 10),
      ...{ group: [null, 'a', 'B'][random(3)] ?? null, amount: random(100) },
    }
  }
  const rows = (count: number, from: number) => Array.from({ length: count }, (_, index) => row(from + index))
  return { rows: { started: rows(5 + random(8), 0), came: rows(random(30), 100), paid: rows(random(12), 300) } }
}

const all = Array.from({ length: worlds }, (_, number) => makeWorld(number))

/** The rows of `persons`: of each person the last that started. */
const personsOf = ({ rows }: World): readonly Row[] => [
  ...new Map(rows.started.filter(({ entity }) => entity !== null).map((row) => [row.entity, row])).values(),
]

const sqlText = (value: string | number | null): string =>
  value === null ? 'null' : typeof value === 'number' ? String(value) : `'${value}'`

function tableSql(name: string, rowsOf: (world: World) => readonly Row[]): string {
  const lines = all.flatMap((world, number) =>
    rowsOf(world).map(({ key, entity, at, day, group, amount }) => {
      const moment = at === null ? null : Temporal.Instant.fromEpochNanoseconds(at * 1000n).toString()
      return `(${[number, Number(key), entity, moment, day, group, amount].map(sqlText).join(', ')})`
    }),
  )
  return `create table ${name} (world int, id int, person text, at timestamptz, day date, kind text, amount int); insert into ${name} values ${lines.join(',\n')};`
}

interface Asked extends RetentionAsked {
  readonly retention: string
  readonly filter: string | null
  readonly clock: number
}

function ask(number: number, round: number): Asked {
  const random = randomOf(number * 104_729 + round * 31 + 5)
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T
  const zone = pick(zones)
  const first = pick(moments) + BigInt(random(60) - 45) * 86_400_000_000n
  const from = (first / 1000n) * 1000n
  const name = pick(['moments', 'startDates', 'returnDates', 'allDates', 'ofPersons'])
  const grain = pick(['day', 'week', 'month', 'month', 'quarter', 'year'] as const)
  // Of days there would be hundreds of cohorts by hundreds of offsets.
  const isLong = grain !== 'day' && grain !== 'week'
  return {
    ...{
      retention: name,
      zone,
      calendar: pick(calendars),
      grain,
      unbounded: random(3) === 0,
      rolling: random(2) === 0,
      grouped: random(3) === 0,
    },
    range: isLong && random(3) === 0 ? null : { from, until: from + BigInt(1 + random((isLong ? 120 : 9) * 24)) * 3_600_000_000n },
    offsets: isLong && random(2) === 0 ? null : random(7),
    ...{ filter: random(4) === 0 ? 'a' : null, clock: random(clocks.length), isByDay: ['startDates', 'allDates'].includes(name) },
  }
}

function worldOf(world: World, { retention: name, filter, clock }: Asked): RetentionWorld {
  const [startDated, backDated, paidDated] = definitionsOf().find((one) => one.name === name)?.dated ?? []
  const timed = (row: Row, isDated = false) => ({ ...row, at: isDated ? row.day : row.at })
  const starts = name === 'ofPersons' ? personsOf(world) : world.rows.started
  return {
    starts: starts.map((row) => ({ ...timed(row, startDated), fits: filter === null || row.group === filter })),
    returns: world.rows.came.map((row) => timed(row, backDated)),
    amounts: world.rows.paid.map((row) => timed(row, paidDated)),
    now: momentOf(clocks[clock] ?? '', 'UTC'),
  }
}

const shown = (moment: Moment): string => Temporal.Instant.fromEpochNanoseconds(moment * 1000n).toString()

/** One text a cell; what is not over has no worth. */
const linesOf = ({ cohorts }: RetentionAnswer): readonly string[] =>
  cohorts.flatMap(({ period, groups, cells }) =>
    cells.map(({ offset, size, entitiesSoFar, isComplete, values }) =>
      [
        Temporal.Instant.from(period.start),
        groups[0] ?? null,
        offset,
        size,
        entitiesSoFar,
        isComplete,
        values[0]?.toDate ?? null,
        values[0]?.own ?? null,
      ].join(' '),
    ),
  )

async function answered(
  { warehouse }: Opened,
  catalogue: Catalog,
  number: number,
  asked: Asked,
  isOptimised: boolean,
): Promise<RetentionAnswer> {
  const { retention: name, grain, zone, calendar: by, range, offsets, unbounded, rolling, grouped, filter } = asked
  const question = {
    ...{ retention: name, grain, by: grouped ? ['kind'] : [], where: filter === null ? null : { kind: { is: filter } }, timeZone: zone },
    ...{ calendar: by.name, currency: null, offsets, unbounded, rolling, wantsValues: true },
    range: range === null ? { all: true } : { between: { from: shown(range.from), until: shown(range.until) } },
  }
  const answering = { catalog: catalogue, warehouse, limits: defaultLimits, isOptimised }
  const [answer] = await answerRetentions(answering, [question], { context: { world: number } })
  if (answer === undefined || answer instanceof Error) throw answer ?? new Error('There is no answer.')
  return answer
}

describeOn(
  'retention in random worlds',
  async (execute) => {
    await execute(tableSql('started', ({ rows }) => rows.started))
    await execute(tableSql('came', ({ rows }) => rows.came))
    await execute(tableSql('paid', ({ rows }) => rows.paid))
    await execute(tableSql('persons', personsOf))
  },
  (opened) => {
    const catalogues = clocks.map(catalogOf)
    it('is what a look at every event says', { timeout: 180_000 }, async () => {
      let [cells, complete] = [0, 0]
      for (const number of all.keys()) {
        for (const round of [0, 1]) {
          const asked = ask(number, round)
          const expected = expectedRetention(worldOf(all[number] as World, asked), asked)
          const lines = expected.map(({ cohort, group, offset, size, soFar, isComplete, toDate, own }) =>
            [shown(cohort), group, offset, size, soFar, isComplete, isComplete ? toDate : null, isComplete ? own : null].join(' '),
          )
          cells += expected.length
          complete += expected.filter(({ isComplete }) => isComplete).length
          for (const [place, engine] of opened().entries()) {
            const answer = await answered(engine, catalogues[asked.clock] as Catalog, number, asked, (number + place) % 4 > 0)
            expect(
              linesOf(answer),
              `world ${number}, round ${round} on ${engine.name}: ${describe(asked)}\n${answer.statements.at(-1)?.sql}`,
            ).toEqual(lines)
          }
        }
      }
      expect(cells).toBeGreaterThan(3_000)
      expect(complete).toBeGreaterThan(1_000)
    })
  },
)

const describe = (asked: Asked): string =>
  JSON.stringify({
    ...asked,
    calendar: asked.calendar.name,
    range: asked.range && [shown(asked.range.from), shown(asked.range.until)],
    now: clocks[asked.clock],
  })
