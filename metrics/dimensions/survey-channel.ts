import { dimension } from '../../src/definition/index.js'
import { surveys } from '../sources/surveys.js'

/** Where people are asked. */
export const surveyChannel = dimension('surveyChannel', {
  label: { en: 'Survey channel', fr: 'Canal de l’enquête' },
  description: 'Where people are asked: in the app or by e-mail.',
  from: [surveys.channel],
})
