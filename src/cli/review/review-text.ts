import pc from 'picocolors'
import { amountText, changeText } from './change-text.js'
import { type Column, tableOf } from './page-table.js'
import type { ReviewAnswer, ReviewAnswerGroup, ReviewAnswerLine } from './review-answer.js'
import { sparkline } from './sparkline.js'

/** The most points of a trend that a line shows: the last ones. */
const mostPoints = 24
/** The most groups of a line: those that moved most. */
const mostGroups = 3

/** The page of a review for a reader: its lines as a table, then what moved most in each breakdown. */
export async function reviewText(review: ReviewAnswer): Promise<string> {
  const { label, description, period } = review
  const days = `${period.start.slice(0, 10)} until ${period.end.slice(0, 10)}`
  const title = `${pc.bold(label)}  ${period.label}${period.isPartial ? ' (partial)' : ''}  ${pc.dim(days)}`
  const head = description === '' ? [title] : [title, pc.dim(description)]
  const parts = [linesTable(review), ...notes(review), ...dimensionsOf(review).map((dimension) => breakdownTable(dimension, review))]
  return [...head, ...(await Promise.all(parts))].join('\n')
}

function linesTable({ lines, comparedWith, grain }: ReviewAnswer): Promise<string> {
  const points = Math.min(mostPoints, Math.max(0, ...lines.map(({ trend }) => trend.length)))
  const columns: readonly Column<ReviewAnswerLine>[] = [
    { head: 'KPI', text: nameText },
    { head: 'value', text: (line) => `${line.value.formatted}${ownCaveats(line).length > 0 ? ' *' : ''}`, isRight: true },
    ...comparedWith.map((named, place) => ({
      head: comparedText(named, grain),
      text: (line: ReviewAnswerLine) => changeText(line.comparisons[place], line),
      isRight: true,
    })),
    { head: 'goal', text: goalText },
    { head: `last ${points}`, text: ({ trend }) => sparkline(trend.slice(-mostPoints).map(({ value }) => value.value)) },
  ]
  return tableOf(columns, lines)
}

// That the period is not over stands in the title.
const ofThePeriod: ReadonlySet<string> = new Set(['PERIOD_NOT_OVER', 'CUT_BY_RANGE'])
const ownCaveats = ({ value }: ReviewAnswerLine) => value.caveats.filter(({ code }) => !ofThePeriod.has(code))

/** Why a value with an asterisk may not be what it will be, once for all that share a reason. */
function notes({ lines }: ReviewAnswer): readonly string[] {
  const reasons = new Set(lines.flatMap((line) => ownCaveats(line).map(({ message }) => message)))
  return [...reasons].map((reason) => {
    const names = lines.filter((line) => ownCaveats(line).some(({ message }) => message === reason)).map(({ metric }) => metric.label)
    return pc.dim(`* ${names.join(', ')}: ${reason}`)
  })
}

const nameText = ({ isNorthStar, metric }: ReviewAnswerLine): string => (isNorthStar ? `★ ${metric.label}` : metric.label)

const comparedText = (named: string, grain: string): string =>
  named === 'PREVIOUS_PERIOD' ? `on the ${grain.toLowerCase()} before` : 'on last year'

function goalText({ goal }: ReviewAnswerLine): string {
  if (goal === null) return ''
  const words = goal.status.toLowerCase().replaceAll('_', ' ')
  return `${statusColour(goal.status)(words)} ${pc.dim(`${goal.direction === 'UP' ? '≥' : '≤'} ${goal.formattedTarget}`)}`
}

function statusColour(status: string): (text: string) => string {
  if (status === 'REACHED' || status === 'ON_TRACK') return pc.green
  return status === 'NO_DATA' ? pc.dim : pc.red
}

function dimensionsOf({ lines }: ReviewAnswer): readonly string[] {
  return [...new Set(lines.flatMap(({ breakdowns }) => breakdowns.map(({ dimension }) => dimension.label)))]
}

interface BrokenDown {
  readonly line: ReviewAnswerLine
  readonly groups: readonly ReviewAnswerGroup[]
}

function breakdownTable(dimension: string, { lines }: ReviewAnswer): Promise<string> {
  const rows = lines.flatMap((line): readonly BrokenDown[] => {
    const found = line.breakdowns.find((breakdown) => breakdown.dimension.label === dimension)
    const groups = movedMost(found?.groups ?? [])
    return groups.length === 0 ? [] : [{ line, groups }]
  })
  const columns: readonly Column<BrokenDown>[] = [
    { head: `by ${dimension.toLowerCase()}`, text: ({ line }) => nameText(line) },
    ...Array.from({ length: mostGroups }, (_, place) => ({
      head: place === 0 ? 'moved most' : '',
      text: ({ line, groups }: BrokenDown) => groupText(groups[place], line),
      isOptional: place > 0,
    })),
  ]
  return tableOf(columns, rows)
}

/** The groups with the greatest change; where nothing is compared, the first ones. */
function movedMost(groups: readonly ReviewAnswerGroup[]): readonly ReviewAnswerGroup[] {
  const moved = (group: ReviewAnswerGroup): number => Math.abs(group.comparisons[0]?.change ?? 0)
  const isCompared = groups.some(({ comparisons }) => comparisons.length > 0)
  const shown = isCompared ? groups.filter((group) => moved(group) > 0).sort((one, other) => moved(other) - moved(one)) : groups
  return shown.slice(0, mostGroups)
}

const longestGroup = 14

function groupText(group: ReviewAnswerGroup | undefined, line: ReviewAnswerLine): string {
  if (group === undefined) return ''
  const label = group.kind === 'OTHER' ? '(other)' : (group.group?.label ?? '')
  const short = label.length > longestGroup ? `${label.slice(0, longestGroup - 1)}…` : label
  const [change] = group.comparisons
  return `${short} ${group.value.formatted}${change === undefined ? '' : `  ${amountText(change, line)}`}`
}
