import { type Connection, findConnections } from './connection.js'
import { type Drawing, drawConnection } from './drawing.js'
import { isRecord, type JsonRecord } from './record.js'

/** What the page shows under an answer: drawings to choose from, or one sentence saying what to ask for. */
export type Picture =
  | { readonly kind: 'drawings'; readonly drawings: readonly [Drawing, ...Drawing[]] }
  | { readonly kind: 'hint'; readonly hint: string }

/** Turns an answer's text, as the page shows it, into what can be drawn of it. */
export function pictureOf(answerText: string): Picture {
  if (answerText.trim() === '') return hint('Run a query, and its numbers are drawn here.')
  const answer = parseAnswer(answerText)
  if (answer === undefined) return hint('Nothing to draw: the answer is not JSON.')
  const connections = findConnections(answer.data)
  return connections.length > 0 ? pictureOfConnections(connections) : hint(hintWithoutConnections(answer))
}

function pictureOfConnections(connections: readonly Connection[]): Picture {
  const outcomes = connections.map(drawConnection)
  const [first, ...others] = outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : outcome))
  if (first !== undefined) return { kind: 'drawings', drawings: [first, ...others] }
  return hint(outcomes.find((outcome) => typeof outcome === 'string') ?? 'Nothing to draw: the answer has no numbers.')
}

function hintWithoutConnections(answer: JsonRecord): string {
  const hasErrors = Array.isArray(answer.errors) && answer.errors.length > 0
  if (hasErrors) return 'Nothing to draw: the answer above holds errors and no rows.'
  return 'Nothing to draw: ask for rows with metrics(range: …) { nodes { … } }.'
}

function parseAnswer(text: string): JsonRecord | undefined {
  try {
    const answer: unknown = JSON.parse(text)
    return isRecord(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

function hint(sentence: string): Picture {
  return { kind: 'hint', hint: sentence }
}
