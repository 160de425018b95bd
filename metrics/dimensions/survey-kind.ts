import { dimension } from '../../src/definition/index.js'
import { surveys } from '../sources/surveys.js'

/** What the survey asks. */
export const surveyKind = dimension('surveyKind', {
  label: { en: 'Kind of survey', fr: 'Type d’enquête' },
  description: {
    en: 'What the survey asks: to recommend (nps), satisfaction (csat), effort (ces), or love.',
    fr: 'Ce que demande l’enquête : recommander (nps), satisfaction (csat), effort (ces) ou coup de cœur (love).',
  },
  from: [surveys.kind],
})
