import { periodsBetween } from './period.js'
import { checkReach } from './read-comparisons.js'
import { Refusal } from './refusal.js'
import type { Request } from './request.js'
import { type Interval, withinCalendar } from './resolve-range.js'

/** Refuses, before it runs, an answer that would be larger than the server allows. */
export function checkLimits(request: Request, comparisons: number): void {
  const { limits, first } = request
  if (!Number.isInteger(first) || first < 1) throw exceeded(`"first" is a whole number from 1 to ${limits.rows}, not ${first}.`)
  if (first > limits.rows)
    throw exceeded(`"first" is ${first}, more than the ${limits.rows} rows that one page may have: page on with "after".`)
  if (request.selected > limits.fields)
    throw exceeded(`${request.selected} metric fields are asked, more than the ${limits.fields} allowed: split the request.`)
  if (request.by.length > limits.dimensions)
    throw exceeded(`"by" has ${request.by.length} dimensions, more than the ${limits.dimensions} allowed.`)
  if (comparisons > limits.comparisons)
    throw exceeded(`The filter has ${comparisons} comparisons, more than the ${limits.comparisons} allowed: "in" takes a list.`)
  const compared = request.fields.reduce((sum, field) => sum + field.comparisons.length, 0)
  const width = request.selected + compared
  const cells = first * width
  if (cells > limits.cells) {
    const metrics = compared === 0 ? `${width} metrics` : `${width} metrics and comparisons`
    throw exceeded(
      `${first} rows x ${metrics} are ${cells} cells, more than the ${limits.cells} allowed: ask for at most ${Math.floor(limits.cells / width)} rows a page.`,
    )
  }
}

/** The request, cut to a range and its periods. Throws a Refusal where they are more than allowed. */
export function withRange(request: Request, range: Interval | null): Request {
  const { grain, zone, calendar, limits } = request
  if (range !== null)
    request.fields.forEach((field) => {
      checkReach(field, range)
    })
  if (grain === null) return { ...request, range, periods: null }
  const { from, until } = range === null ? { from: 0, until: 0 } : withinCalendar(range)
  const periods = periodsBetween(from, until, { grain, zone, calendar }, limits.periods)
  if (periods !== null) return { ...request, range, periods }
  throw exceeded(
    `The range has more than the ${limits.periods} periods allowed: ask for a coarser grain than ${grain.toUpperCase()}, or a shorter range.`,
  )
}

const exceeded = (message: string) => new Refusal('LIMIT_EXCEEDED', message)
