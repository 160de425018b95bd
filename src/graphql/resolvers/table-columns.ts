import type { Catalog } from '../../catalog/catalog.js'
import type { ValueKind } from '../../definition/column-type.js'
import { inLanguage } from '../../definition/localized.js'
import { humanCase } from '../../kit/naming.js'
import type { Answer, AnswerPeriod, AnswerRow } from '../../rows/answer.js'
import type { TableColumnResolvers } from '../generated/resolver-types.js'
import type { ColumnView, TableView } from '../views.js'

/** What a column of a table resolves. */
export const tableColumnFields: TableColumnResolvers = {
  label: ({ label }, { language }) => inLanguage(label, language ?? 'en'),
  values: (column) => column.values(),
  exact: (column) => column.exact(),
}

/** The columns of a table: the kind of row, the period, the dimensions, the metrics. */
export function tableColumns({ answer, by, metrics, hasPeriods }: TableView, catalog: Catalog): readonly ColumnView[] {
  const { rows } = answer
  const kind = rowColumn('kind', 'ROW_KIND', 'TEXT', () => rows.map((row) => row.kind))
  return [
    kind,
    ...(hasPeriods ? periodColumns(rows) : []),
    ...by.map((name, index) => dimensionColumn(name, index, rows, catalog)),
    ...metrics.map((name, index) => metricColumn(name, index, answer, catalog)),
  ]
}

function rowColumn(name: string, kind: ColumnView['kind'], type: ColumnView['type'], values: ColumnView['values']): ColumnView {
  return { name, label: humanCase(name), kind, type, form: null, currency: null, values, exact: () => [] }
}

function periodColumns(rows: readonly AnswerRow[]): readonly ColumnView[] {
  const column = (name: string, type: ColumnView['type'], read: (period: AnswerPeriod) => unknown) =>
    rowColumn(name, 'PERIOD', type, () => rows.map(({ period }) => (period === null ? null : read(period))))
  return [
    column('periodStart', 'DATE_TIME', (period) => period.start),
    column('periodEnd', 'DATE_TIME', (period) => period.end),
    column('periodLabel', 'TEXT', (period) => period.label),
    column('isPartial', 'BOOLEAN', (period) => period.isPartial),
  ]
}

function dimensionColumn(name: string, index: number, rows: readonly AnswerRow[], catalog: Catalog): ColumnView {
  const dimension = catalog.dimensions.get(name)
  const type = columnType(dimension?.type ?? 'text')
  const values = () => rows.map((row) => row.groups[index] ?? null)
  return { ...rowColumn(name, 'DIMENSION', type, values), label: dimension?.label ?? humanCase(name) }
}

function metricColumn(name: string, index: number, { rows, currency }: Answer, catalog: Catalog): ColumnView {
  const metric = catalog.metrics.get(name)?.metric
  const form = metric?.format.form ?? null
  const values = () => rows.map((row) => row.values[index]?.value ?? null)
  const exact = () => rows.map((row) => row.values[index]?.exact ?? null)
  return {
    name,
    label: metric?.label ?? humanCase(name),
    kind: 'METRIC',
    type: 'NUMBER',
    form,
    currency: form === 'money' ? currency : null,
    values,
    exact,
  }
}

function columnType(kind: ValueKind): ColumnView['type'] {
  switch (kind) {
    case 'boolean':
      return 'BOOLEAN'
    case 'date':
      return 'DATE'
    case 'integer':
    case 'decimal':
    case 'duration':
      return 'DECIMAL'
    default:
      return 'TEXT'
  }
}
