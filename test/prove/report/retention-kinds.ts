import type { Catalog } from '../../../src/catalog/catalog.js'
import { grainOfEvents } from '../../../src/definition/event-time.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import { foundKinds } from './found-kinds.js'

/** What a question about a retention covers, by its names. */
export function retentionKinds(question: RetentionQuestion, { retentions, sources }: Catalog): readonly string[] {
  const { by, where, range, offsets, grain, wantsValues } = question
  const asked = retentions.get(question.retention)?.retention
  if (asked === undefined) return ['retention']
  const { start, return: back, values } = asked
  const isRolling = question.rolling ?? asked.rolling
  const isDate = (of: Parameters<typeof grainOfEvents>[0]) => grainOfEvents(of, sources) === 'day'
  const named: readonly (readonly [string, boolean])[] = [
    ['retention', true],
    ['retention rolling', isRolling],
    ['retention calendar', !isRolling],
    ['retention unbounded', question.unbounded ?? asked.unbounded],
    ['retention by', by.length > 0],
    ['retention where', where !== null],
    ['retention values', wantsValues && values.length > 0],
    ['retention all', range.all === true],
    ['retention all offsets', offsets === null],
    ['retention of dates', isDate(start)],
    ['retention of dates after moments', isDate(back) && !isDate(start)],
    [
      'retention values of dates after moments',
      wantsValues && !isDate(start) && values.some(({ of: { node } }) => node.kind === 'measure' && isDate(node)),
    ],
    ['retention of one row each', sources.get(start.source)?.key.join() === columnName(asked.by.start)],
    [`retention ${grain}`, true],
  ]
  return [...new Set([...named.flatMap(([name, isThere]) => (isThere ? [name] : [])), ...foundKinds([asked], sources)])]
}

const columnName = ({ node }: { readonly node: { readonly kind: string; readonly name?: string } }): string | undefined =>
  node.kind === 'column' ? node.name : undefined
