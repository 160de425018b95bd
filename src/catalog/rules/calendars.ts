import { weekdays } from '../../definition/calendar.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** The first day of a calendar's weeks is a day of the week. */
export function calendars({ definition }: DefinitionIndex): readonly CatalogProblem[] {
  return definition.calendars
    .filter(({ firstDayOfWeek }) => !weekdays.includes(firstDayOfWeek))
    .map(({ name, firstDayOfWeek }) => {
      const owner = { kind: 'calendar', name, file: definition.definedAt } as const
      return problem(owner, 'CALENDAR_INVALID', `Its weeks begin on "${firstDayOfWeek}".`, `The days are ${quotedList(weekdays)}.`)
    })
}
