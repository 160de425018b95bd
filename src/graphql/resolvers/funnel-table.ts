import { duration, type Format, percentage } from '../../definition/format.js'
import { inLanguage } from '../../definition/localized.js'
import type { CaveatCode } from '../../rows/answer.js'
import { formatValue } from '../formatting/format-value.js'
import type { FunnelRowResolvers, FunnelStepResolvers, FunnelTableResolvers } from '../generated/resolver-types.js'
import type { FunnelRowView, FunnelStepView } from '../views.js'
import { caveatMessage } from './caveat-message.js'
import { groupLabel, groupText } from './group-text.js'
import { pageInfoOf } from './page-info.js'
import { shownStatements } from './sql-statement.js'

/** What the answer about a funnel resolves. */
export const funnelTableFields: FunnelTableResolvers = {
  nodes: (view) => view.answer.rows.map((row) => ({ row, view })),
  total: (view) => {
    const { total } = view.answer
    if (total === null) throw new Error('The total was asked for and the answer has none.')
    return { row: total, view }
  },
  pageInfo: ({ answer }) => pageInfoOf(answer),
  statements: ({ answer }, _given, context) => shownStatements(answer, context),
  asOf: ({ answer }) => answer.asOf,
  now: ({ answer }) => answer.now,
}

/** What a row of it resolves. */
export const funnelRowFields: FunnelRowResolvers = {
  period: ({ row }) => row.period,
  dimensions: (row) => row,
  groups: ({ row, view }) =>
    view.by.flatMap((dimension, index) => {
      const value = row.groups[index]
      return value === undefined ? [] : [{ dimension, value: groupText(value), label: groupLabel(value), isNull: value === null }]
    }),
  steps: ({ row, view }) => view.asked.steps.map((_, place) => ({ row, view, place })),
  openWindow: ({ row }) => row.values[0]?.openWindow ?? 0,
  isComplete: (row) => caveatsOf(row).length === 0,
  caveats: (row) => caveatsOf(row).map((code) => ({ code, message: caveatMessage(code) })),
}

const caveatsOf = ({ row }: FunnelRowView): readonly CaveatCode[] => [
  ...new Set([...(row.period?.caveats ?? []), ...row.values.flatMap(({ caveats }) => caveats)]),
]

const entitiesAt = ({ row }: FunnelStepView, place: number): number => row.values[place]?.value ?? 0
const share = (some: number, all: number): number | null => (all === 0 ? null : some / all)
const fromPrevious = (step: FunnelStepView): number | null =>
  step.place === 0 ? null : share(entitiesAt(step, step.place), entitiesAt(step, step.place - 1))
const fromFirst = (step: FunnelStepView): number | null => share(entitiesAt(step, step.place), entitiesAt(step, 0))
// The times stand behind the entities of all steps, from that of the second on.
const medianTime = ({ row, view, place }: FunnelStepView): number | null =>
  place === 0 ? null : (row.values[view.asked.steps.length + place - 1]?.value ?? null)

const shown = (value: number | null, format: Format, locale: string | null | undefined): string =>
  formatValue({ value, format, currency: null }, locale ?? 'en')

/** What a step resolves. */
export const funnelStepFields: FunnelStepResolvers = {
  name: ({ view, place }) => view.asked.steps[place]?.step.name ?? '',
  label: ({ view, place }, { language }) => inLanguage(view.asked.steps[place]?.step.label ?? '', language ?? 'en'),
  entities: (step) => entitiesAt(step, step.place),
  fromPrevious,
  fromFirst,
  dropOff: (step) => (step.place === 0 ? null : entitiesAt(step, step.place - 1) - entitiesAt(step, step.place)),
  medianTime,
  formattedFromPrevious: (step, { locale }) => shown(fromPrevious(step), percentage, locale),
  formattedFromFirst: (step, { locale }) => shown(fromFirst(step), percentage, locale),
  formattedMedianTime: (step, { locale }) => shown(medianTime(step), duration, locale),
}
