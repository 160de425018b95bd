import { expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  atEnd,
  atStart,
  catalog,
  changes,
  decimal,
  dimension,
  divide,
  id,
  integer,
  metric,
  source,
  sum,
  text,
  timestamp,
  when,
} from '../../src/definition/index.js'
import { is } from '../../src/definition/predicate.js'
import { changeKinds } from '../../src/definition/quantity-tree.js'
import { answer, describeOn, type Opened } from './ask-shop.js'

const description = 'A metric of the cases.'
const states = { from: 'begunAt', to: 'overAt', of: 'account' } as const
const columns = { id: integer(), account: id(), plan: text(), billing: text(), price: decimal(), begunAt: timestamp(), overAt: timestamp() }

const contracts = source('contracts', { table: 'contract', key: 'id', columns, states })
/** The same contracts: an account may be without one for up to three days. */
const patient = source('patient', { table: 'contract', key: 'id', columns, states: { ...states, grace: { days: 3 } } })
/** A year's price counts a twelfth a month. */
const monthly = when(is(contracts.billing, 'year'), divide(contracts.price, 12), contracts.price)
const changed = changes(sum(monthly), { by: contracts.account })
const changedPatient = changes(sum(patient.price), { by: patient.account })

const rules = openCatalog(
  catalog({
    name: 'rules',
    sources: [contracts, patient],
    dimensions: [
      dimension('account', { from: [contracts.account, patient.account] }),
      dimension('plan', { from: [contracts.plan, patient.plan] }),
    ],
    metrics: [
      metric({ name: 'start', description, numerator: atStart(sum(monthly)) }),
      ...changeKinds.map((kind) => metric({ name: kind, description, numerator: changed[kind] })),
      metric({ name: 'end', description, numerator: atEnd(sum(monthly)) }),
      metric({ name: 'patientChurned', description, numerator: changedPatient.churned }),
      metric({ name: 'patientBack', description, numerator: changedPatient.reactivated }),
      metric({ name: 'patientEnd', description, numerator: atEnd(sum(patient.price)) }),
    ],
    now: '2025-07-01T00:00:00Z',
  }),
)

const table = `create table contract (id int primary key, account text, plan text, billing text, price numeric(10, 2), begun_at timestamptz, over_at timestamptz);
insert into contract values
  (1, 'same day', 'basic', 'month', 10, '2025-01-10', '2025-02-10 09:00Z'), (2, 'same day', 'basic', 'month', 10, '2025-02-10 15:00Z', null),
  (3, 'over the edge', 'basic', 'month', 10, '2025-01-10', '2025-02-27 12:00Z'), (4, 'over the edge', 'basic', 'month', 12, '2025-03-02 12:00Z', null),
  (5, 'too late', 'basic', 'month', 10, '2025-01-10', '2025-02-27 12:00Z'), (6, 'too late', 'basic', 'month', 10, '2025-03-02 12:00:00.000001Z', null),
  (7, 'up and down', 'basic', 'month', 10, '2025-01-10', '2025-02-05'), (8, 'up and down', 'plus', 'month', 50, '2025-02-05', '2025-02-20'), (9, 'up and down', 'basic', 'month', 10, '2025-02-20', null),
  (10, 'changes plans', 'basic', 'month', 10, '2025-01-10', '2025-02-15'), (11, 'changes plans', 'plus', 'month', 25, '2025-02-15', null),
  (12, 'has two', 'basic', 'month', 10, '2025-01-10', null), (13, 'has two', 'basic', 'month', 5, '2025-01-10', '2025-02-15'), (14, 'has two', 'basic', 'month', 8, '2025-02-20', null),
  (15, 'has two', 'plus', 'month', 100, '2025-03-10', null),
  (16, 'by the year', 'plus', 'year', 120, '2025-01-10', '2025-02-15'), (17, 'by the year', 'plus', 'year', 240, '2025-02-15', null),
  (18, 'free at first', 'basic', 'month', null, '2025-01-10', '2025-02-15'), (19, 'free at first', 'basic', 'month', 9, '2025-02-15', null),
  (20, null, 'basic', 'month', 3, '2025-01-10', '2025-02-15'), (21, null, 'basic', 'month', 4, '2025-02-15', null),
  (22, 'within', 'basic', 'month', 7, '2025-02-05', '2025-02-20'), (23, 'within', 'basic', 'month', 7, '2025-05-05', null),
  (24, 'never', 'basic', 'month', 7, '2025-01-05', '2025-01-05'), (25, 'never', 'basic', 'month', 7, '2025-02-05', null);`

/** What an account, or a plan of it, changes by in each of some months: what is 0 is left out. */
type Told = Readonly<Record<string, Readonly<Record<string, string>>>>

const metrics = ['start', ...changeKinds, 'end'] as const

async function told(opened: Opened, account: string | null, by: readonly string[]): Promise<Told> {
  const range = { between: { from: '2025-02-01', until: '2025-06-01' } } as const
  const where = { account: account === null ? { isNull: true } : { is: account } }
  const { rows } = await answer(opened.warehouse, { metrics: [...metrics], grain: 'month', range, by, where }, rules)
  const lines = rows.map((row) => {
    const values = row.values.flatMap(({ exact }, index) => (exact === '0' ? [] : [[metrics[index] ?? '', Number(exact).toString()]]))
    return [[row.period?.label, ...row.groups].join(' '), Object.fromEntries(values)] as const
  })
  return Object.fromEntries(lines.filter(([, values]) => Object.keys(values).length > 0))
}

describeOn(
  'the rules of changes',
  async (execute) => void (await execute(table)),
  (opened) => {
    const cases: readonly (readonly [rule: string, account: string | null, by: readonly string[], told: Told])[] = [
      [
        'who cancels and begins anew between two edges has not gone',
        'same day',
        [],
        {
          '2025-02': { start: '10', end: '10' },
          '2025-03': { start: '10', end: '10' },
          '2025-04': { start: '10', end: '10' },
          '2025-05': { start: '10', end: '10' },
        },
      ],
      [
        'who is without anything at an edge has, and comes back',
        'over the edge',
        [],
        {
          '2025-02': { start: '10', churned: '10' },
          '2025-03': { reactivated: '12', end: '12' },
          '2025-04': { start: '12', end: '12' },
          '2025-05': { start: '12', end: '12' },
        },
      ],
      [
        'what goes up and down between two edges has not changed',
        'up and down',
        ['plan'],
        {
          '2025-02 basic': { start: '10', end: '10' },
          '2025-03 basic': { start: '10', end: '10' },
          '2025-04 basic': { start: '10', end: '10' },
          '2025-05 basic': { start: '10', end: '10' },
        },
      ],
      [
        'another plan is a growth of all',
        'changes plans',
        [],
        {
          '2025-02': { start: '10', expansion: '15', end: '25' },
          '2025-03': { start: '25', end: '25' },
          '2025-04': { start: '25', end: '25' },
          '2025-05': { start: '25', end: '25' },
        },
      ],
      [
        'and a transfer between the plans',
        'changes plans',
        ['plan'],
        {
          '2025-02 basic': { start: '10', transferredOut: '10' },
          '2025-02 plus': { transferredIn: '25', end: '25' },
          '2025-03 plus': { start: '25', end: '25' },
          '2025-04 plus': { start: '25', end: '25' },
          '2025-05 plus': { start: '25', end: '25' },
        },
      ],
      [
        'several contracts of an account are its sum; one more in another plan is a transfer in there',
        'has two',
        ['plan'],
        {
          '2025-02 basic': { start: '15', expansion: '3', end: '18' },
          '2025-03 basic': { start: '18', end: '18' },
          '2025-03 plus': { transferredIn: '100', end: '100' },
          '2025-04 basic': { start: '18', end: '18' },
          '2025-04 plus': { start: '100', end: '100' },
          '2025-05 basic': { start: '18', end: '18' },
          '2025-05 plus': { start: '100', end: '100' },
        },
      ],
      [
        'a price for a year counts a twelfth',
        'by the year',
        [],
        {
          '2025-02': { start: '10', expansion: '10', end: '20' },
          '2025-03': { start: '20', end: '20' },
          '2025-04': { start: '20', end: '20' },
          '2025-05': { start: '20', end: '20' },
        },
      ],
      [
        'a missing amount is 0, and there',
        'free at first',
        [],
        {
          '2025-02': { expansion: '9', end: '9' },
          '2025-03': { start: '9', end: '9' },
          '2025-04': { start: '9', end: '9' },
          '2025-05': { start: '9', end: '9' },
        },
      ],
      [
        'a row of nobody is an entity of its own',
        null,
        [],
        {
          '2025-02': { start: '3', churned: '3', new: '4', end: '4' },
          '2025-03': { start: '4', end: '4' },
          '2025-04': { start: '4', end: '4' },
          '2025-05': { start: '4', end: '4' },
        },
      ],
      ['what begins and ends between two edges is in none, but was there', 'within', [], { '2025-05': { reactivated: '7', end: '7' } }],
      [
        'what ends as it begins was never there',
        'never',
        [],
        {
          '2025-02': { new: '7', end: '7' },
          '2025-03': { start: '7', end: '7' },
          '2025-04': { start: '7', end: '7' },
          '2025-05': { start: '7', end: '7' },
        },
      ],
    ]

    it.each(cases)('%s', async (_, account, by, wanted) => {
      for (const each of opened()) expect(await told(each, account, by)).toEqual(wanted)
    })

    it.each([
      ['over the edge', ['0', '0', '10']],
      ['too late', ['10', '0', '0']],
    ])('a grace of three days: %s', async (account, february) => {
      const range = { between: { from: '2025-02-01', until: '2025-03-01' } } as const
      for (const { warehouse } of opened()) {
        const asked = { metrics: ['patientChurned', 'patientBack', 'patientEnd'], range, where: { account: { is: account } } }
        const { rows } = await answer(warehouse, asked, rules)
        expect(rows[0]?.values.map(({ exact }) => exact)).toEqual(february)
      }
    })
  },
)
