import type { RetentionAnswer, RetentionCell, RetentionCellValue, RetentionCohort } from '../../src/rows/retention-answer.js'
import { isoText } from './moment.js'
import { divide, type Rational, toDouble, toText, whole } from './rational.js'
import type { ExpectedCell, ExpectedCohort, ExpectedRetention, ExpectedWorth } from './retention-cells.js'

/** The cohorts of an answer in lines, one a cell: what is compared, and shown to people. Values are compared by `retentionDifference`. */
export function retentionLines({ cohorts, total }: Pick<RetentionAnswer, 'cohorts' | 'total'>): readonly string[] {
  const cells = cohorts.flatMap((cohort) => cohort.cells.map((cell) => `${cohortText(cohort)} ${cellText(cell)}`))
  return [...cells, ...total.cells.map((cell) => `total ${cellText(cell)}`)]
}

/** The same lines of what the oracle says. */
export function expectedLines({ cohorts, total }: ExpectedRetention): readonly string[] {
  const cells = cohorts.flatMap((cohort) => cohort.cells.map((cell) => `${expectedCohortText(cohort)} ${expectedText(cell)}`))
  return [...cells, ...total.map((cell) => `total ${expectedText(cell)}`)]
}

const instant = (text: string): string => new Date(text).toISOString()

const cohortText = ({ period, groups, size }: RetentionCohort): string =>
  `${instant(period.start)}/${instant(period.end)}${period.isPartial ? ' partial' : ''} ${JSON.stringify(groups)} of ${size}:`

function expectedCohortText({ period, group, cells, isRunning }: ExpectedCohort): string {
  const [start, end] = [isoText(period.start), isoText(period.end)].map(instant)
  return `${start}/${end}${period.isCut || isRunning ? ' partial' : ''} ${JSON.stringify(group)} of ${cells[0]?.size}:`
}

function cellText({ offset, size, entities, entitiesSoFar, isComplete, values }: RetentionCell): string {
  const worth = values.map(({ toDate, own, caveats }) => ` ${toDate} (${own})${caveats.includes('RATE_MISSING') ? ' RATE_MISSING' : ''}`)
  return `${offset}: ${entities} of ${size}, so far ${entitiesSoFar}${isComplete ? '' : ', not over'}${worth.join('')}`
}

function expectedText({ offset, size, entities, soFar, isComplete, worth }: ExpectedCell): string {
  const values = worth.map(({ toDate, own, isUnconverted }) => ` ${textOf(toDate)} (${textOf(own)})${isUnconverted ? ' RATE_MISSING' : ''}`)
  return `${offset}: ${entities} of ${size}, so far ${soFar}${isComplete ? '' : ', not over'}${values.join('')}`
}

const textOf = (number: Rational | null): string => (number === null ? 'null' : toText(number))

/** The first cell in which an answer is not what the oracle says, in words; null where there is none. */
export function retentionDifference(answer: RetentionAnswer, wanted: ExpectedRetention): string | null {
  const [got, right] = [retentionLines(answer), expectedLines(wanted)]
  const cells = [...answer.cohorts.flatMap((cohort) => cohort.cells), ...answer.total.cells]
  const expected = [...wanted.cohorts.flatMap((cohort) => cohort.cells), ...wanted.total]
  for (const [place, line] of right.entries()) {
    const cell = cells[place]
    const other = expected[place]
    if (cell === undefined || other === undefined) return `no cell instead of ${line}`
    if (got[place] !== line && !(isRounded(other) && sameBesideWorth(got[place], line))) return `${got[place]} instead of ${line}`
    const wrong = shareDifference(cell, other)
    if (wrong !== null) return `${line}: ${wrong}`
  }
  return cells.length === expected.length ? null : `${cells.length} cells instead of ${expected.length}`
}

const isRounded = ({ worth }: ExpectedCell): boolean => worth.some(({ toDate, own }) => (toDate?.slack ?? 0) + (own?.slack ?? 0) > 0)

/** Whether two lines are the same up to their values. */
function sameBesideWorth(one: string | undefined, other: string): boolean {
  const head = (line: string) => line.slice(0, line.indexOf('so far'))
  return one !== undefined && head(one) === head(other)
}

/** The share and what a member is worth follow from the counts. */
function shareDifference({ value, values, size }: RetentionCell, { entities, worth }: ExpectedCell): string | null {
  const share = entities === null || size === 0 ? null : entities / size
  if (!isNear(value, share, 0)) return `value ${value} instead of ${share}`
  const wrong = worth.findIndex((one, place) => !isWorth(values[place], one, size))
  return wrong < 0 ? null : `value ${wrong} a member is ${values[wrong]?.value}`
}

function isWorth(got: RetentionCellValue | undefined, { toDate, own }: ExpectedWorth, size: number): boolean {
  if (got === undefined) return false
  const each = toDate === null ? null : divide(toDate, whole(size))
  const isSame = (text: string | null, number: Rational | null) =>
    isNear(text === null ? null : Number(text), number === null ? null : toDouble(number), number?.slack ?? 0)
  return isSame(got.toDate, toDate) && isSame(got.own, own) && isNear(got.value, each === null ? null : toDouble(each), each?.slack ?? 0)
}

function isNear(got: number | null, wanted: number | null, slack: number): boolean {
  if (got === null || wanted === null) return got === wanted
  return Math.abs(got - wanted) <= 1e-12 * Math.abs(wanted) + slack
}
