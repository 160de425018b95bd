import type { Drawing } from './drawing.js'
import { errorSentences } from './error-sentences.js'
import { isRecord, type JsonRecord } from './record.js'
import { drawRootField } from './root-field.js'

/** What the page shows under an answer: drawings to choose from with sentences on what is missing beside them, or one sentence saying what to ask for. */
export type Picture =
  | { readonly kind: 'drawings'; readonly drawings: readonly [Drawing, ...Drawing[]]; readonly notes: readonly string[] }
  | { readonly kind: 'hint'; readonly hint: string; readonly isError: boolean }

/** Turns an answer's text, as the page shows it, into what can be drawn of it. */
export function pictureOf(answerText: string): Picture {
  if (answerText.trim() === '') return hint('Run a query, and its numbers are drawn here.')
  const answer = parseAnswer(answerText)
  if (answer === undefined) return hint('Nothing to draw: the answer is not JSON.')
  const outcomes = rootFields(answer).map(drawnOrHint)
  const sentences = [...errorSentences(answer), ...outcomes.flatMap(({ hint }) => hint ?? [])]
  const [first, ...others] = outcomes.flatMap(({ drawings }) => drawings)
  if (first !== undefined) return { kind: 'drawings', drawings: [first, ...others], notes: sentences }
  return { kind: 'hint', hint: sentences[0] === undefined ? askForRows(answer) : sentences.join(' '), isError: hasErrors(answer) }
}

function rootFields({ data }: JsonRecord): [string, JsonRecord][] {
  return isRecord(data) ? Object.entries(data).filter((entry): entry is [string, JsonRecord] => isRecord(entry[1])) : []
}

function drawnOrHint([name, field]: [string, JsonRecord]): { readonly drawings: readonly Drawing[]; readonly hint?: string } {
  const outcome = drawRootField(name, field)
  return typeof outcome === 'string' ? { drawings: [], hint: outcome } : { drawings: outcome }
}

function hasErrors(answer: JsonRecord): boolean {
  return errorSentences(answer).length > 0
}

function askForRows(answer: JsonRecord): string {
  const hasTable = rootFields(answer).some(([, field]) => Array.isArray(field.columns))
  if (hasTable) return 'Nothing to draw yet: ask for columns { name kind values }.'
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
  return { kind: 'hint', hint: sentence, isError: false }
}
