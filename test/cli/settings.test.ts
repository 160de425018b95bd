import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/cli/settings.js'
import { defaultLimits } from '../../src/request/limits.js'

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toMatchObject({
      databaseUrl: null,
      host: '127.0.0.1',
      port: 4000,
      limits: defaultLimits,
      showStatements: true,
    })
  })

  it('that say nothing count as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ databaseUrl: null, port: 4000 })
  })

  it('show statements on the loopback only, unless they are told otherwise', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).showStatements).toBe(false)
    expect(readSettings({ HOST: '::1' }).showStatements).toBe(true)
    expect(readSettings({ HOST: '0.0.0.0', ETALON_SHOW_STATEMENTS: 'true' }).showStatements).toBe(true)
  })

  it('that are wrong are all named in one error', () => {
    const wrong = {
      PORT: '70000',
      ETALON_TIME_ZONE: 'Mars/North',
      ETALON_POOL_SIZE: 'many',
      ETALON_LOG_LEVEL: 'loud',
      ETALON_SHOW_STATEMENTS: 'yes',
    }
    for (const [name, value] of Object.entries(wrong)) {
      expect(() => readSettings(wrong)).toThrow(`The setting ${name} is "${value}"`)
    }
  })

  it.each(['mysql://reader:hunter2@db/shop', 'hunter2', 'postgres//reader:hunter2@db/shop'])('never say a secret: %s', (url) => {
    expect(() => readSettings({ DATABASE_URL: url })).toThrow(/^The setting DATABASE_URL is not understood: (?!.*hunter2)/)
  })

  it('that are misspelled are not passed over in silence', () => {
    expect(() => readSettings({ ETALON_TIMEZONE: 'UTC' })).toThrow('There is no setting ETALON_TIMEZONE. Did you mean "ETALON_TIME_ZONE"?')
  })

  it("leave other programs' names alone", () => {
    const cluster = {
      ETALON_PORT: 'tcp://10.0.0.1:4000',
      ETALON_SERVICE_HOST: '10.0.0.1',
      ETALON_SERVICE_PORT: '4000',
      ETALON_PORT_4000_TCP: 'x',
    }
    expect(readSettings(cluster).port).toBe(4000)
  })
})
