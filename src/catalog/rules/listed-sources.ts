import type { AnySourceFacts } from '../../definition/source.js'
import { facts } from '../../definition/source.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { Contents } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { joinsOf, joinTarget } from '../resolve-column.js'

/** Every source that is read, joined, united or guarded is one of the catalogue's. */
export function listedSources(index: DefinitionIndex): readonly CatalogProblem[] {
  const { definition, owner, sources, entries, sourceEntries } = index
  const mentioned = entries.flatMap((entry) =>
    [...entry.contents.expressions, ...entry.contents.measures, ...relatedIn(entry.contents)].map(({ source }) => ({
      owner: entry.owner,
      name: source,
    })),
  )
  const guarded = definition.policies.map((policy) => ({ owner, name: policy.source }))
  const rates = definition.exchangeRates?.source[facts]
  return [
    ...[...mentioned, ...guarded].filter(({ name }) => !sources.has(name)).map((each) => unknown(each.owner, each.name)),
    ...sourceEntries.flatMap((entry) => joined(entry.owner, entry.value, index)),
    ...sourceEntries.flatMap((entry) => entry.value.parts.flatMap((part) => listed(entry.owner, part.source[facts], index))),
    ...(rates === undefined ? [] : listed(owner, rates, index)),
  ]
}

const relatedIn = ({ expressions }: Contents) => expressions.flatMap(({ node }) => (node.kind === 'related' ? [node.related] : []))

function joined(owner: Owner, source: AnySourceFacts, index: DefinitionIndex): readonly CatalogProblem[] {
  return Object.entries(joinsOf(source)).flatMap(([name, join]) => {
    const target = joinTarget(join)
    if (target !== undefined) return listed(owner, target, index)
    const message = `The join "${name}" leads to nothing: its "to" gives no source.`
    return [problem(owner, 'JOIN_INVALID', message, 'Name a source; where two files join each other, write "to: () => theOther".')]
  })
}

function listed(owner: Owner, source: AnySourceFacts, { sources }: DefinitionIndex): readonly CatalogProblem[] {
  const known = sources.get(source.name)
  if (known === source) return []
  if (known === undefined) return [unknown(owner, source.name)]
  const message = `It needs a source "${source.name}" that is another one than the catalogue's.`
  return [problem(owner, 'NAME_TAKEN', message, 'Two sources share that name: rename one and list both.')]
}

function unknown(owner: Owner, name: string): CatalogProblem {
  return problem(owner, 'UNKNOWN_SOURCE', `The source "${name}" is not in the catalogue.`, 'Add it to "sources".')
}
