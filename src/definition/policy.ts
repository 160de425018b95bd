import type { Predicate } from './expression-tree.js'
import { type AnySource, facts } from './source.js'

/** What a request is made by: whatever the host application puts there (user, tenant, roles). */
export type RequestContext = { readonly [name: string]: unknown }

/** Which rows of a source a request may see, decided from its context; it is put into every scan and join of that source. */
export interface Policy<S extends string = string> {
  readonly kind: 'policy'
  readonly source: S
  readonly allows: (context: RequestContext) => Predicate<S> | 'everything'
}

/** Declares a policy. Its predicate may name columns of the source itself, not of its joins. */
export function policy<S extends string>(
  source: AnySource<S>,
  allows: (context: RequestContext) => Predicate<NoInfer<S>> | 'everything',
): Policy<S> {
  return Object.freeze({ kind: 'policy', source: source[facts].name, allows })
}
