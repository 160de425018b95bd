import { source, text } from '../../src/definition/index.js'

export const countries = source('countries', {
  description: 'The countries that the company sells in.',
  key: 'code',
  columns: { code: text(), currency: text(), timeZone: text() },
})
