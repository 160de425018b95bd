import type { Predicate } from '../definition/expression-tree.js'
import type { Policy, RequestContext } from '../definition/policy.js'

/** Which rows of each source may be seen: the predicates of its policies, all of which hold. A source that is not named may be seen whole. */
export interface Scope {
  readonly kind: 'scope'
  readonly predicates: { readonly [source: string]: readonly Predicate[] }
}

/** Asks every policy what the context may see. */
export function resolveScope(policies: readonly Policy[], context: RequestContext): Scope {
  // Without a prototype: a source may be called `constructor`.
  const predicates: Record<string, Predicate[]> = Object.create(null)
  for (const policy of policies) {
    const allowed = policy.allows(context)
    if (allowed === 'everything') continue
    const known = predicates[policy.source] ?? []
    predicates[policy.source] = [...known, allowed]
  }
  return { kind: 'scope', predicates }
}
