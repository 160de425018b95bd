import { dimension } from '../../src/definition/index.js'
import { events } from '../sources/events.js'

/** The checkout that somebody was shown. */
export const variant = dimension('variant', {
  label: { en: 'Variant', fr: 'Variante' },
  description: 'The checkout that somebody was shown while two were tested (A or B). Empty before the test.',
  from: [events.variant],
})
