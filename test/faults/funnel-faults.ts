// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in which step an attempt reaches, and when. */
export const funnelFaults: readonly Fault[] = [
  {
    name: 'funnel-without-order',
    says: 'a step counts before the one before it',
    file: 'src/definition/funnel-steps.ts',
    find: '    reached = at\n',
    replace: '',
  },
  {
    name: 'funnel-without-the-step-before',
    says: 'a step counts also where the one before it was not reached',
    file: 'src/definition/funnel-steps.ts',
    find: 'filters = [...filters, isPresent(at)',
    replace: 'filters = [...first.events.filters, isPresent(at)',
  },
  {
    name: 'funnel-strict-as-loose',
    says: 'other events of its source between two steps do not matter',
    file: 'src/definition/funnel-steps.ts',
    find: "if (order === 'loose') return at",
    replace: "if (order !== 'any') return at",
  },
  {
    name: 'funnel-loose-as-strict',
    says: 'other events of its source between two steps matter in a loose funnel',
    file: 'src/definition/funnel-steps.ts',
    find: "if (order === 'loose') return at\n",
    replace: '',
  },
  {
    name: 'funnel-window-closed',
    says: 'what happens at the very end counts',
    file: 'src/definition/funnel-steps.ts',
    find: 'const before = { time: until, included: false }',
    replace: 'const before = { time: until, included: true }',
  },
  {
    name: 'funnel-window-a-day-longer',
    says: 'an attempt may take a day longer',
    file: 'src/definition/funnel-steps.ts',
    find: 'const until = later(start, within)',
    replace: 'const until = later(later(start, within), { days: 1 })',
  },
  {
    name: 'funnel-step-by-itself',
    says: 'one event is two steps of the same source',
    file: 'src/definition/funnel-steps.ts',
    find: 'included: step.events.source !== last.events.source',
    replace: 'included: true',
  },
  {
    name: 'funnel-step-never-at-once',
    says: 'steps of different sources at one moment do not follow each other',
    file: 'src/definition/funnel-steps.ts',
    find: 'included: step.events.source !== last.events.source',
    replace: 'included: false',
  },
  {
    name: 'funnel-any-in-order',
    says: 'in any order a step must come after the one before it',
    file: 'src/definition/funnel-steps.ts',
    find: '{ after: { time: since, included: false }, before }',
    replace: '{ after: { time: reached, included: false }, before }',
  },
  {
    name: 'funnel-exclude-ignored',
    says: 'nothing leads out of a funnel',
    file: 'src/definition/funnel-steps.ts',
    find: ', ...exclude.map((out) => isNotOut(out, at, window))',
    replace: '',
  },
  {
    name: 'funnel-excluded-after-the-step',
    says: 'what happens after a step leads out of it',
    file: 'src/definition/funnel-steps.ts',
    find: 'before: { time: at, included: false },\n  })\n  return isNull(out)',
    replace: 'before: null,\n  })\n  return isNull(out)',
  },
  {
    name: 'funnel-excluded-before-the-start',
    says: 'what happened before the start leads out',
    file: 'src/definition/funnel-steps.ts',
    find: 'after: { time: start, included: false },\n    before: { time: at',
    replace: 'after: null,\n    before: { time: at',
  },
  {
    name: 'funnel-time-from-the-start',
    says: 'how long a step takes is counted from the start',
    file: 'src/definition/funnel-steps.ts',
    find: 'time: between(reached, at)',
    replace: 'time: between(start, at)',
  },
  {
    name: 'funnel-decided-at-once',
    says: 'attempts count before they are over',
    file: 'src/definition/funnel-steps.ts',
    find: 'ripe: Object.freeze({ at: until,',
    replace: 'ripe: Object.freeze({ at: start,',
  },
  {
    name: 'funnel-attempts-counted',
    says: 'attempts are counted, not who makes them',
    file: 'src/definition/funnel.ts',
    find: 'entities: decided(countDistinct(by, ...details), ripe)',
    replace:
      "entities: decided({ ...countDistinct(by, ...details), node: { ...countDistinct(by, ...details).node, aggregate: 'count' } } as any, ripe)",
  },
]
