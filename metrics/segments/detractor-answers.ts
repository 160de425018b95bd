import { and, is, isIn, segment } from '../../src/definition/index.js'
import { surveys } from '../sources/surveys.js'

/** Surveys whose answer was “no, I would not recommend you”. */
export const detractorAnswers = segment('detractorAnswers', {
  label: { en: 'Detractors', fr: 'Détracteurs' },
  description: {
    en: 'Surveys answered with 0 to 6 to “would you recommend us?”.',
    fr: 'Enquêtes ayant reçu une réponse de 0 à 6 à « nous recommanderiez-vous ? ».',
  },
  filter: and(is(surveys.kind, 'nps'), isIn(surveys.points, [0, 1, 2, 3, 4, 5, 6])),
})
