import Table from 'cli-table3'
import type { Outcome } from './prove-fault.js'

/** The outcomes as a table: what the mistake is, which property noticed it, after how many cases. */
export function outcomeTable(outcomes: readonly Outcome[], showsMessages: boolean): string {
  const table = new Table({ head: ['fault', 'what goes wrong', 'caught by', 'cases'], style: { head: [], border: [] }, wordWrap: true })
  for (const outcome of outcomes) {
    const { name, says } = outcome.fault
    const message = showsMessages && outcome.kind === 'caught' ? `\n${outcome.by.message.slice(0, 160)}` : ''
    table.push([name, says, `${endingOf(outcome)}${message}`, casesOf(outcome)])
  }
  return table.toString()
}

function endingOf(outcome: Outcome): string {
  if (outcome.kind === 'caught') return outcome.by.property
  return outcome.kind === 'unnoticed'
    ? 'NOT CAUGHT'
    : `FAILED: ${outcome.said.split('\n').find((line) => line.includes('Error')) ?? outcome.said}`
}

function casesOf(outcome: Outcome): string {
  if (outcome.kind === 'failed') return ''
  return String(outcome.kind === 'caught' ? outcome.by.cases : outcome.cases)
}
