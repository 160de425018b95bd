import pc from 'picocolors'
import type { ReviewAnswerChange, ReviewAnswerLine } from './review-answer.js'

/** A change as an arrow and a percentage; of shares and scores, and from nothing, as `amountText`. */
export function changeText(change: ReviewAnswerChange | undefined, line: ReviewAnswerLine): string {
  if (change === undefined || change.change === null) return '–'
  if (change.changeRatio === null || inPoints.has(line.metric.form)) return amountText(change, line)
  return marked(percentText(change.changeRatio), change.change, line)
}

/** A change as an arrow and by how much. */
export function amountText({ change, formattedChange }: ReviewAnswerChange, line: ReviewAnswerLine): string {
  return change === null ? '–' : marked(formattedChange, change, line)
}

/** Green where it is for the better, red for the worse; what rounds to nothing is neither. */
function marked(text: string, change: number, { goal }: ReviewAnswerLine): string {
  if (!/[1-9]/.test(text)) return `= ${text}`
  const written = `${change > 0 ? '▲' : '▼'} ${text}`
  if (goal === null) return written
  return change > 0 === (goal.direction === 'UP') ? pc.green(written) : pc.red(written)
}

const inPoints: ReadonlySet<string> = new Set(['PERCENTAGE', 'SCORE'])

const percent = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' })

function percentText(ratio: number): string {
  // Ten times as much reads better than a percentage of four digits.
  if (ratio >= 9) return `${percent.format(ratio + 1).replace('+', '× ')}`
  return `${percent.format(ratio * 100)} %`
}
