import { readConnection } from './connection.js'
import { type Drawing, drawConnection } from './drawing.js'
import { drawFunnel, isFunnel } from './funnel-drawing.js'
import type { JsonRecord } from './record.js'
import { drawRetention, isRetention } from './retention-drawing.js'
import { drawReview, isReview } from './review-drawing.js'

/** Draws a root field of an answer, or says in one sentence what the query must ask for first; nothing where it holds no numbers to draw. */
export function drawRootField(name: string, field: JsonRecord): readonly Drawing[] | string {
  if (isFunnel(name, field)) return drawFunnel(name, field)
  if (isRetention(name, field)) return drawRetention(name, field)
  if (isReview(name, field)) return drawReview(name, field)
  const connection = readConnection(name, field)
  return connection === undefined ? [] : drawConnection(connection)
}
