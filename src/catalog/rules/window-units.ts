import { builtInCalendars, type Calendar } from '../../definition/calendar.js'
import type { Window } from '../../definition/quantity-tree.js'
import { canonicalOf } from '../../kit/canonical.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

const units = ['week', 'month', 'quarter', 'year']

/** What is counted to date is counted since a week, month, quarter or year began, of a calendar that the catalogue has. */
export function windowUnits({ definition, metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  const known = [...builtInCalendars, ...definition.calendars]
  return metricEntries.flatMap(({ owner, contents }) =>
    contents.timed.flatMap((node) => {
      const window = node.kind === 'window' ? node.window : null
      if (window?.kind !== 'toDate') return []
      return [
        ...(units.includes(window.unit)
          ? []
          : [problem(owner, 'LENGTH_INVALID', `Its "toDate" is by the unit "${window.unit}".`, `The units are ${quotedList(units)}.`)]),
        ...(isKnown(window, known) ? [] : [unlisted(window.calendar?.name ?? '', known, owner)]),
      ]
    }),
  )
}

function isKnown({ calendar }: Extract<Window, { readonly kind: 'toDate' }>, known: readonly Calendar[]): boolean {
  return calendar === null || known.some((each) => each === calendar || canonicalOf(each) === canonicalOf(calendar))
}

function unlisted(name: string, known: readonly Calendar[], owner: Parameters<typeof problem>[0]): CatalogProblem {
  const message = known.some((each) => each.name === name)
    ? `Its "toDate" is by another calendar "${name}" than that of the catalogue.`
    : `Its "toDate" is by the calendar "${name}", which the catalogue does not list.`
  return problem(owner, 'CALENDAR_INVALID', message, 'Name it in the "calendars" of the catalogue.')
}
