import { duration, type Format, percentage, rate } from '../../definition/format.js'
import { money } from '../../definition/money.js'
import type { Unit } from '../../definition/quantity-tree.js'
import { formatValue } from '../formatting/format-value.js'
import type {
  RetentionCellResolvers,
  RetentionCohortResolvers,
  RetentionTableResolvers,
  RetentionTotalResolvers,
  RetentionValueResolvers,
} from '../generated/resolver-types.js'
import { caveatMessage } from './caveat-message.js'
import { groupLabel, groupText } from './group-text.js'
import { shownStatements } from './sql-statement.js'

/** What a matrix of cohorts resolves from its answer. */
export const retentionTableFields: RetentionTableResolvers = {
  cohorts: (view) => view.answer.cohorts.map((row) => ({ row, view })),
  total: (view) => ({ row: view.answer.total, view }),
  statements: ({ answer }, _given, context) => shownStatements(answer, context),
  asOf: ({ answer }) => answer.asOf,
  now: ({ answer }) => answer.now,
}

/** What a cohort resolves. */
export const retentionCohortFields: RetentionCohortResolvers = {
  period: ({ row }) => row.period,
  dimensions: (cohort) => cohort,
  groups: ({ row, view }) =>
    row.groups.map((value, place) => ({
      dimension: view.by[place] ?? '',
      value: groupText(value),
      label: groupLabel(value),
      isNull: value === null,
    })),
  size: ({ row }) => row.size,
  cells: ({ row, view }) => row.cells.map((cell) => ({ cell, view })),
}

/** What all cohorts together resolve. */
export const retentionTotalFields: RetentionTotalResolvers = {
  size: ({ row }) => row.size,
  cells: ({ row, view }) => row.cells.map((cell) => ({ cell, view })),
}

/** What a cell resolves. */
export const retentionCellFields: RetentionCellResolvers = {
  offset: ({ cell }) => cell.offset,
  size: ({ cell }) => cell.size,
  entities: ({ cell }) => cell.entities,
  entitiesSoFar: ({ cell }) => cell.entitiesSoFar,
  value: ({ cell }) => cell.value,
  formatted: ({ cell }, { locale }) => formatValue({ value: cell.value, format: percentage, currency: null }, locale ?? 'en'),
  isComplete: ({ cell }) => cell.isComplete,
  values: (cell) => cell.cell.values.map((worth) => ({ worth, cell })),
}

/** What a value of a cell resolves. */
export const retentionValueFields: RetentionValueResolvers = {
  name: ({ worth }) => worth.name,
  value: ({ worth }) => worth.value,
  formatted: ({ worth, cell }, { locale }) =>
    formatValue({ value: worth.value, format: formatOf(worth.unit), currency: cell.view.answer.currency }, locale ?? 'en'),
  numerator: ({ worth }) => worth.toDate,
  denominator: ({ worth, cell }) => (worth.toDate === null ? null : String(cell.cell.size)),
  own: ({ worth }) => worth.own,
  currency: ({ worth, cell }) => (worth.unit === 'money' ? cell.view.answer.currency : null),
  isComplete: ({ worth }) => worth.caveats.length === 0,
  caveats: ({ worth }) => worth.caveats.map((code) => ({ code, message: caveatMessage(code) })),
}

/** Of counts there are fractions for each member. */
const formatOf = (unit: Unit): Format => (unit === 'money' ? money.inReportingCurrency : unit === 'duration' ? duration : rate)
