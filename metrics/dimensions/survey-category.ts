import { dimension } from '../../src/definition/index.js'
import { surveys } from '../sources/surveys.js'

/** The area of the product that the survey asks about. */
export const surveyCategory = dimension('surveyCategory', {
  label: { en: 'Survey category', fr: 'Catégorie d’enquête' },
  description: {
    en: 'The area of the product that the survey asks about.',
    fr: 'La partie du produit sur laquelle porte l’enquête.',
  },
  from: [surveys.category],
})
