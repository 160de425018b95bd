import { callerFile } from '../kit/caller-file.js'
import type { Calendar } from './calendar.js'
import type { Dimension } from './expression-tree.js'
import type { Funnel } from './funnel.js'
import type { ExchangeRates } from './money.js'
import type { Policy } from './policy.js'
import type { Metric } from './quantity-tree.js'
import type { Retention } from './retention.js'
import type { Review } from './review.js'
import type { Segment } from './segment.js'
import type { AnySource } from './source.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** All that a team has declared, not yet checked together: `src/catalog` does that. */
export interface CatalogDefinition {
  readonly kind: 'catalogDefinition'
  readonly name: string
  readonly sources: readonly AnySource[]
  readonly dimensions: readonly Dimension[]
  readonly metrics: readonly Metric[]
  /** The one metric that says best whether the company gives its customers what they come for. */
  readonly northStar: Metric | null
  readonly segments: readonly Segment[]
  readonly retentions: readonly Retention[]
  readonly funnels: readonly Funnel[]
  readonly reviews: readonly Review[]
  readonly calendars: readonly Calendar[]
  readonly policies: readonly Policy[]
  readonly exchangeRates: ExchangeRates | null
  /** The one currency of all amounts, where nothing is converted; null where there are exchange rates, or no money. */
  readonly currency: string | null
  /** The zone of requests that name none. */
  readonly timeZone: string
  /** A fixed clock (an instant) for relative ranges; null: the real one. */
  readonly now: string | null
  readonly definedAt: string | undefined
}

/** How a catalogue is written: only its metrics, their dimensions and their sources are needed. */
export type CatalogDeclaration = Pick<CatalogDefinition, 'name' | 'sources' | 'dimensions' | 'metrics'> &
  Partial<
    Pick<
      CatalogDefinition,
      | 'northStar'
      | 'segments'
      | 'retentions'
      | 'funnels'
      | 'reviews'
      | 'calendars'
      | 'policies'
      | 'exchangeRates'
      | 'currency'
      | 'timeZone'
      | 'now'
    >
  >

const catalogOptions: OptionsOf<CatalogDeclaration> = {
  ...{ name: true, sources: true, dimensions: true, metrics: true, northStar: true, segments: true, retentions: true },
  ...{ funnels: true, reviews: true, calendars: true, policies: true, exchangeRates: true, currency: true, timeZone: true, now: true },
}

/** Declares the catalogue: what `--config` names, as the module's `catalog` export. */
export function catalog(declaration: CatalogDeclaration): CatalogDefinition {
  // A definition may be declared anew with something else: what it has beside its options is no mistake.
  const { kind: _kind, definedAt: _definedAt, ...declared }: Partial<CatalogDefinition> = declaration
  return Object.freeze({
    ...{
      northStar: null,
      segments: [],
      retentions: [],
      funnels: [],
      reviews: [],
      calendars: [],
      policies: [],
      exchangeRates: null,
      currency: null,
      timeZone: 'UTC',
      now: null,
    },
    ...declaration,
    kind: 'catalogDefinition',
    definedAt: callerFile(catalog),
    ...unknownIn(declared, catalogOptions),
  })
}
