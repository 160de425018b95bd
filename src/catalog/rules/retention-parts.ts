import type { Retention } from '../../definition/retention.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { finestGrainOfParts } from '../finest-grain.js'
import { problem } from '../problem.js'
import { retentionContents } from '../retention-contents.js'
import { retentionFacts } from '../retention-facts.js'

/** A retention has times and grains, dimensions that say something of its start, and values that add up. */
export function retentionParts(index: DefinitionIndex): readonly CatalogProblem[] {
  return index.retentionEntries.flatMap(({ owner, value }) => [
    ...times(owner, value, index),
    ...dimensions(owner, value),
    ...values(owner, value),
  ])
}

function times(owner: Owner, value: Retention, index: DefinitionIndex): readonly CatalogProblem[] {
  // A source that is not listed is another rule's subject.
  if ([value.start, value.return].some(({ source }) => !index.sources.has(source))) return []
  if (finestGrainOfParts(retentionContents(value), index.sources) === null) {
    const message = 'Something that it counts has no time.'
    return [problem(owner, 'TIME_INVALID', message, 'Give the events or the measure an "at", or their source a "time".')]
  }
  if ((retentionFacts(index).get(value.name)?.grains.length ?? 1) > 0) return []
  const message = `It can be asked at none of its grains: ${quotedList(value.grains)}.`
  return [problem(owner, 'GRAIN_TOO_FINE', message, 'A cohort is of a day or more, and no finer than the times are known.')]
}

function dimensions(owner: Owner, { dimensions: declared, start }: Retention): readonly CatalogProblem[] {
  return (declared ?? [])
    .filter(({ reaches }) => !Object.hasOwn(reaches, start.source))
    .map(({ name }) => {
      const message = `Its dimension "${name}" does not reach "${start.source}", whose rows start.`
      return problem(owner, 'DIMENSION_OUT_OF_REACH', message, `Give "${name}" a column for it, or leave it out.`)
    })
}

const camelCase = /^[a-z][a-zA-Z0-9]{0,49}$/

function values(owner: Owner, { values: declared }: Retention): readonly CatalogProblem[] {
  const names = declared.map(({ name }) => name)
  return declared.flatMap(({ name, of }, place) => {
    const found: CatalogProblem[] = []
    if (!camelCase.test(name)) {
      const remedy = 'A name is camelCase: a small letter, then letters and digits, 50 at most.'
      found.push(problem(owner, 'NAME_INVALID', `"${name}" can not be the name of a value.`, remedy))
    }
    if (names.indexOf(name) < place)
      found.push(problem(owner, 'NAME_TAKEN', `Two of its values are called "${name}".`, 'Rename one of them.'))
    if (of.node?.kind !== 'measure' || !['sum', 'count'].includes(of.node.aggregate)) {
      const message = `Its value "${name}" does not add up over members and time.`
      found.push(problem(owner, 'TYPE_MISMATCH', message, 'It is a sum(…) or a count(…).'))
    }
    return found
  })
}
