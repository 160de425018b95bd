import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.js'

const named = (name: string): string => fileURLToPath(new URL(`catalogs/${name}`, import.meta.url))

describe("a team's own catalogue", () => {
  it.each([
    { file: 'shop.ts', says: '1 metric, 1 dimension, 1 source' },
    { file: 'plain.mjs', says: '1 metric, 0 dimensions, 1 source' },
  ])('is loaded from $file', async ({ file, says }) => {
    const { code, printed, noted } = await runCommand(['check', '--config', named(file)])
    expect(noted).toContain('The database was not checked: set DATABASE_URL to its PostgreSQL.')
    expect(printed).toContain(says)
    expect(code).toBe(0)
  })

  it('is named by a setting as well', async () => {
    const { code, printed } = await runCommand(['schema'], { ETALON_CONFIG: named('shop.ts') })
    expect(printed).toContain('allOrders(')
    expect(code).toBe(0)
  })

  it('shows all its problems at once, with their files', async () => {
    const { code, noted } = await runCommand(['check', '--config', named('wrong.mjs')])
    for (const words of ['All orders', 'refunds', 'unsaid', 'wrong.mjs']) expect(noted).toContain(words)
    expect(noted.split('\n').length).toBeGreaterThanOrEqual(4)
    expect(code).toBe(1)
  })

  it.each([
    { file: 'nowhere.ts', says: 'There is no catalogue at' },
    { file: 'empty.mjs', says: `it must say "import { catalog as declare } from 'etalon'" and "export const catalog = declare({` },
    { file: 'broken.mjs', says: 'can not be loaded: the tide is out (test/cli/catalogs/broken.mjs:1)' },
    {
      file: 'misspelt.ts',
      says: 'The source "payments" has no column or join "amuont". Did you mean "amount"? (test/cli/catalogs/misspelt.ts:9)',
    },
  ])('that can not be read is a wrong setting: $file', async ({ file, says }) => {
    const { code, noted } = await runCommand(['check', '--config', named(file)])
    expect(noted).toContain(says)
    expect(code).toBe(2)
  })

  it.each(['serve', 'query'])('needs its own database to %s', async (command) => {
    const question = command === 'query' ? ['{ __typename }'] : []
    const { code, noted } = await runCommand([command, ...question, '--config', named('shop.ts')])
    expect(noted).toContain('needs its database: set DATABASE_URL')
    expect(code).toBe(2)
  })
})

describe('a database that is not there', () => {
  const nowhere = 'postgres://reader:hunter2@127.0.0.1:1/shop'

  it.each([
    ['check', '--config', named('shop.ts')],
    ['query', '{ metrics(range: {all: true}) { nodes { allOrders { value } } } }', '--config', named('shop.ts')],
    ['migrate'],
    ['seed'],
  ])('gives one error and code 1: %s', async (...parameters) => {
    const { code, noted, printed } = await runCommand(parameters, { DATABASE_URL: nowhere })
    expect(noted).toContain('ECONNREFUSED')
    const advice = 'The database can not be reached: is it running? Else correct DATABASE_URL.'
    if (parameters.includes('--config')) expect(noted).toContain(advice)
    expect(`${noted}${printed}`).not.toContain('hunter2')
    expect(code).toBe(1)
  })

  it('is not named twice', async () => {
    const { code, noted } = await runCommand(['query', '{ __typename }', '--memory'], { DATABASE_URL: nowhere })
    expect(noted).toContain('Say either DATABASE_URL or --memory')
    expect(code).toBe(2)
  })
})
