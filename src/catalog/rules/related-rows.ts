import { type Expression, type Related, takes } from '../../definition/expression-tree.js'
import { sourceTime } from '../../definition/source-time.js'
import { canonicalOf } from '../../kit/canonical.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { areComparable, numericKinds, timeKinds } from '../value-kinds.js'

/** What is wrong, and what would be right. */
type Finding = readonly [message: string, remedy: string]

/** Rows are found by values that can be equal, in an order of time where one is asked for, and are made into what can be made of them. */
export function relatedRows({ entries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.expressions
      .flatMap((expression): readonly Finding[] => {
        const { node } = expression
        if (node.kind === 'related') return relatedFindings(expression, node.related, sources)
        return node.kind === 'position' ? positionFindings(expression, node, sources) : []
      })
      .map(([message, remedy]) => problem(owner, 'RELATED_INVALID', message, remedy)),
  )
}

type Sources = DefinitionIndex['sources']

function relatedFindings({ source: from }: Expression, found: Related, sources: Sources): readonly Finding[] {
  const { source, take, match, at, after, before } = found
  const what = `The ${take} of "${source}" for each row of "${from}"`
  const isOrdered = take === 'first' || take === 'last'
  const hasTime = at !== null || (sources.get(source)?.time ?? null) !== null
  const times = [at, after?.time ?? null, before?.time ?? null].filter((part) => part !== null)
  return [
    ...unless(takes.includes(take), `${what} is none that can be taken.`, `It is one of ${quotedList(takes)}.`),
    ...takeFindings(what, found),
    ...unless(match.length > 0, `${what} has nothing to find its rows by.`, 'Name a value of both that is equal.'),
    ...match
      .filter(({ own, other }) => !areComparable(own.type, other.type))
      .map(
        ({ own, other }): Finding => [
          `"${describeExpression(own)}" (${own.type}) never equals "${describeExpression(other)}" (${other.type}).`,
          'Name the same thing on both sides, by values of one type.',
        ],
      ),
    ...unless(
      hasTime || !(isOrdered || after !== null || before !== null),
      `${what} asks for an order of time, but its rows have none.`,
      `Give it an "at", or "${source}" a "time".`,
    ),
    ...unless(
      times.every(({ type }) => timeKinds.includes(type)),
      `${what} is asked by what is no time.`,
      'Its times are dates or timestamps.',
    ),
    ...unless(
      !isOrdered || isTold(source, sources) || isTime(found, sources),
      `${what} may be of two rows that happen together, and nothing tells them apart.`,
      `Give "${source}" a key.`,
    ),
  ]
}

function takeFindings(what: string, { take, of }: Related): readonly Finding[] {
  if (take === 'count') return []
  if (of === null) return [[`${what} is of no value.`, 'Name what is taken of its rows.']]
  if (of.type === 'amount') return [[`${what} is of amounts in several currencies.`, 'Convert them first: money(…).']]
  const takesAny = take === 'countDistinct' || take === 'first' || take === 'last'
  return unless(
    takesAny || numericKinds.includes(of.type),
    `${what} is asked of a value of type ${of.type}.`,
    `It takes ${numericKinds.join(', ')}.`,
  )
}

function positionFindings(
  { source }: Expression,
  { of, at }: Extract<Expression['node'], { readonly kind: 'position' }>,
  sources: Sources,
): readonly Finding[] {
  const what = `The position of rows of "${source}"`
  const hasTime = at !== null || (sources.get(source)?.time ?? null) !== null
  return [
    ...unless(of.length > 0, `${what} is among nobody's.`, 'Name the column that says whose a row is.'),
    ...unless(
      of.every(({ node }) => node.kind === 'column' && node.path.length === 0),
      `${what} is asked by what is no column of its own.`,
      `Name columns of "${source}" itself.`,
    ),
    ...unless(hasTime, `${what} asks for an order of time, but its rows have none.`, `Give it an "at", or "${source}" a "time".`),
    ...unless(at === null || timeKinds.includes(at.type), `${what} is asked by what is no time.`, 'Its "at" is a date or timestamp.'),
    ...unless(isTold(source, sources), `${what} is known by their key, and they have none.`, `Give "${source}" a key.`),
  ]
}

/** Whether the time itself is taken: of rows that happen together it is one. */
function isTime({ source, of, at }: Related, sources: Sources): boolean {
  const facts = sources.get(source)
  const time = at ?? (facts === undefined ? null : sourceTime(facts))
  return of !== null && time !== null && canonicalOf(of) === canonicalOf(time)
}

// A source that is not listed is another rule's subject.
const isTold = (source: string, sources: Sources): boolean => sources.get(source)?.key.length !== 0

const unless = (isRight: boolean, message: string, remedy: string): readonly Finding[] => (isRight ? [] : [[message, remedy]])
