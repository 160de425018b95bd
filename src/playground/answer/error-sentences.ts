import { isRecord, type JsonRecord } from './record.js'

/** What went wrong, as the server says it, each sentence once; empty where nothing did. */
export function errorSentences({ errors }: JsonRecord): string[] {
  if (!Array.isArray(errors)) return []
  const messages = errors.map((error) =>
    isRecord(error) && typeof error.message === 'string' ? error.message : 'The answer holds an error.',
  )
  return [...new Set(messages)]
}
