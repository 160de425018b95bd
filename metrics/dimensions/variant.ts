import { dimension } from '../../src/definition/index.js'
import { events } from '../sources/events.js'

/** The checkout that somebody was shown. */
export const variant = dimension('variant', {
  label: { en: 'Variant', fr: 'Variante' },
  description: {
    en: 'The checkout that somebody was shown while two were tested (A or B). Empty before the test.',
    fr: 'La caisse qui a été montrée pendant l’essai de deux variantes (A ou B). Vide avant l’essai.',
  },
  from: [events.variant],
})
