import type { Fault } from './fault.js'

/** Mistakes in what a filter holds for. */
export const filterPlaceFaults: readonly Fault[] = [
  {
    name: 'alias-filter-mixed-up',
    says: 'two fields of one metric share the filters of the first',
    file: 'src/plan/collect-slots.ts',
    find: 'canonicalOf(part.of), ...filters.map((filter) => canonicalOf(filter))]',
    replace: 'canonicalOf(part.of)]',
  },
  {
    name: 'filter-for-all',
    says: 'the filter of one measure holds for all that are read from its source (FILTER becomes WHERE)',
    file: 'src/plan/fuse-filters.ts',
    find: 'names.every((own) => own.has(name))',
    replace: 'names.some((own) => own.has(name))',
  },
  {
    name: 'segment-ignored',
    says: 'segments are ignored',
    file: 'src/request/read-fields.ts',
    find: '[where.predicate, ...named, own]',
    replace: '[where.predicate, own]',
  },
  {
    name: 'segment-of-field-ignored',
    says: 'the segments of one field are ignored',
    file: 'src/request/read-fields.ts',
    find: '[...new Set([...shared, ...segments])]',
    replace: '[...new Set(segments.length >= 0 ? shared : segments)]',
  },
  {
    name: 'filter-of-field-ignored',
    says: 'the filter of one field is ignored where the question has one',
    file: 'src/request/read-fields.ts',
    find: '[where.predicate, ...named, own]',
    replace: '[where.predicate, ...named, where.predicate === null ? own : null]',
  },
  {
    name: 'filter-of-hidden-metric-ignored',
    says: 'the filter of the question does not hold for metrics that only order, rank or are a condition',
    file: 'src/request/read-fields.ts',
    find: 'filters: filtersOf([], null), comparisons',
    replace: 'filters: [], comparisons',
  },
  {
    name: 'metric-filter-lost',
    says: 'a metric that another is made of loses its filters',
    file: 'src/plan/plan-field.ts',
    find: "if (part.kind === 'metric') return planMetric(part, asked, slots)",
    replace: "if (part.kind === 'metric') return planMetric({ ...part, filters: [] }, asked, slots)",
  },
  {
    name: 'filter-of-numerator-only',
    says: 'the filters of a ratio hold for its numerator only',
    file: 'src/plan/plan-field.ts',
    find: 'planQuantity(metric.denominator, inside, slots)',
    replace: 'planQuantity(metric.denominator, asked, slots)',
  },
  {
    name: 'own-filter-ignored',
    says: 'the own filters of a measure are ignored',
    file: 'src/plan/collect-slots.ts',
    find: '[...measure.filters, ...decidedRows(measure), ',
    replace: '[...decidedRows(measure), ',
  },
]
