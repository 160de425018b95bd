import { type Calendar, type CalendarDeclaration, calendar, retailPatterns, weekdays } from '../../../src/definition/calendar.js'
import type { Draw } from '../draw.js'

/** Draws the calendars of a world: one with years of its own, one with weeks of its own. */
export function drawCalendars(draw: Draw): readonly Calendar[] {
  const years = draw.one([fiscal, fiscal, retail, retail, named])(draw)
  return [calendar('house', years), calendar('weeks', { firstDayOfWeek: draw.one(['sunday', 'saturday', 'wednesday']) })]
}

function fiscal(draw: Draw): CalendarDeclaration {
  return {
    yearStart: draw.one(['04-06', '04-01', '02-29', '07-31', '10-01', '12-31', '03-01']),
    ...(draw.chance(50) ? { yearNamedAfter: draw.one(['start', 'end']) } : {}),
    ...(draw.chance(50) ? { firstDayOfWeek: draw.one(weekdays) } : {}),
  }
}

function retail(draw: Draw): CalendarDeclaration {
  const yearEnds = {
    month: draw.one(['january', 'february', 'december', 'june'] as const),
    day: draw.one(weekdays),
    rule: draw.one(['last', 'nearest'] as const),
  }
  return { retail: { pattern: draw.one(retailPatterns), yearEnds } }
}

function named(draw: Draw): CalendarDeclaration {
  return draw.one<CalendarDeclaration>([
    {
      named: {
        grain: 'quarter',
        periods: [
          { name: 'Winter', from: '12-01' },
          { name: 'Spring', from: '03-01' },
          { name: 'Summer', from: '06-15' },
        ],
      },
    },
    {
      named: {
        grain: 'month',
        periods: [
          { name: 'first', from: '01-01' },
          { name: 'second', from: '02-29' },
          { name: 'third', from: '04-01' },
          { name: 'fourth', from: '10-27' },
          { name: 'fifth', from: '12-31' },
        ],
      },
    },
  ])
}
