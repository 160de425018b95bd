import { dimension } from '../../src/definition/index.js'
import { surveys } from '../sources/surveys.js'

/** Where people are asked. */
export const surveyChannel = dimension('surveyChannel', {
  label: { en: 'Survey channel', fr: 'Canal de l’enquête' },
  description: {
    en: 'Where people are asked: in the app or by e-mail.',
    fr: 'Où la question est posée : dans l’application ou par e-mail.',
  },
  from: [surveys.channel],
})
