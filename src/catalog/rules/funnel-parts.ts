import type { Expression } from '../../definition/expression-tree.js'
import { type Funnel, funnelOrders } from '../../definition/funnel.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'

/** A funnel has steps with names of their own, in an order, each of somebody; its dimensions say something of its first step. */
export function funnelParts({ funnelEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return funnelEntries.flatMap(({ owner, value }) => [
    ...steps(owner, value),
    ...[...value.steps, ...value.exclude].flatMap(({ by, events }) => entities(owner, by, events.source)),
    ...dimensions(owner, value),
  ])
}

const camelCase = /^[a-z][a-zA-Z0-9]{0,49}$/

function steps(owner: Owner, { steps: declared, order }: Funnel): readonly CatalogProblem[] {
  const names = declared.map(({ name }) => name)
  const found: CatalogProblem[] = []
  if (declared.length < 2) found.push(problem(owner, 'FUNNEL_INVALID', 'It has one step.', 'A funnel leads from one step to another.'))
  if (!funnelOrders.includes(order)) {
    found.push(problem(owner, 'FUNNEL_INVALID', `Its steps are in the order "${order}".`, `The orders are ${quotedList(funnelOrders)}.`))
  }
  for (const name of names.filter((each) => !camelCase.test(each))) {
    const remedy = 'A name is camelCase: a small letter, then letters and digits, 50 at most.'
    found.push(problem(owner, 'NAME_INVALID', `"${name}" can not be the name of a step.`, remedy))
  }
  for (const name of names.filter((each, place) => names.indexOf(each) < place)) {
    found.push(problem(owner, 'NAME_TAKEN', `Two of its steps are called "${name}".`, 'Rename one of them.'))
  }
  return found
}

const kinds: readonly Expression['type'][] = ['id', 'integer', 'text']

function entities(owner: Owner, by: Expression, source: string): readonly CatalogProblem[] {
  if (by.source !== source) {
    const message = `"${describeExpression(by)}" says whose a row of "${source}" is, but it is of "${by.source}".`
    return [problem(owner, 'SOURCES_MIXED', message, `Name a column of "${source}", or one that its joins reach.`)]
  }
  if (kinds.includes(by.type)) return []
  const message = `"${describeExpression(by)}" is of type ${by.type}, which tells nobody apart.`
  return [problem(owner, 'TYPE_MISMATCH', message, `It is one of ${quotedList(kinds)}.`)]
}

function dimensions(owner: Owner, { dimensions: declared, steps: [first] }: Funnel): readonly CatalogProblem[] {
  const source = first?.events.source ?? ''
  return (declared ?? [])
    .filter(({ reaches }) => !Object.hasOwn(reaches, source))
    .map(({ name }) => {
      const message = `Its dimension "${name}" does not reach "${source}", whose rows begin it.`
      return problem(owner, 'DIMENSION_OUT_OF_REACH', message, `Give "${name}" a column for it, or leave it out.`)
    })
}
