import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Program, startProgram } from './program.js'
import { runCommand } from './run-command.js'

const question = `{
  metrics(range: {last: {count: 12, unit: MONTH}}, grain: MONTH, by: [COUNTRY]) {
    nodes { period { label isPartial } dimensions { country } revenue { value exact formatted } orders { value } }
    total { averageOrderValue { value } }
    statements { sql }
  }
}`

describe('the demo company, served from the current folder', () => {
  const home = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'etalon-serve-'))
  let program: Program
  let url: string

  beforeAll(async () => {
    process.chdir(folder)
    program = startProgram(['serve'], folder)
    url = await program.url
  })

  afterAll(async () => {
    await program.end('SIGKILL')
    process.chdir(home)
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers a command of the same folder, though the database is open in the server', async () => {
    const { code, printed, noted } = await runCommand(['query', question])
    expect(noted).toBe('')
    expect(printed).toContain('2025-12 (partial)')
    expect(printed).toMatch(/│ total /)
    expect(code).toBe(0)
  })

  it('answers as JSON, from at most two statements', async () => {
    const { code, printed } = await runCommand(['query', '--json', question])
    const { data } = JSON.parse(printed)
    expect(data.metrics.nodes.length).toBeGreaterThan(12)
    expect(data.metrics.statements.length).toBeLessThanOrEqual(2)
    expect(code).toBe(0)
  })

  it('answers at its address', async () => {
    const { printed } = await runCommand(['query', '--json', '--url', url, '{ __typename }'])
    expect(JSON.parse(printed)).toEqual({ data: { __typename: 'Query' } })
  })

  it.each(['weekly-product', 'monthly-operations', 'quarterly-operations'])(
    'prints the review %s, no wider than 120 columns',
    async (name) => {
      const { code, printed } = await runCommand(['review', name, '--at', '2025-09-10'])
      // Where the environment asks for colours, they take no room.
      const lines = stripVTControlCharacters(printed).split('\n')
      expect(lines.join('\n')).toMatch(/│ ★ Weekly active users +│ +\d+ │ +[▲▼=] .* [▁▂▃▄▅▆▇█]+/)
      expect(Math.max(...lines.map((each) => each.length))).toBeLessThanOrEqual(120)
      expect(code).toBe(0)
    },
  )

  it('prints a review as JSON, asked at its address', async () => {
    const { code, printed } = await runCommand(['review', 'WEEKLY_PRODUCT', '--json', '--url', url])
    expect(JSON.parse(printed).data.review.period).toMatchObject({ label: '2025-W52', isPartial: false })
    expect(code).toBe(0)
  })

  it('has no review of the future, nor one that it does not know', async () => {
    const future = await runCommand(['review', 'weekly-product', '--at', '2026-02-01'])
    expect([future.code, future.printed]).toEqual([1, ''])
    expect(future.noted).toContain('"at" is 2026-02-01, but now is 2025-12-31T12:00:00Z: give a moment up to now.')
    const unknown = await runCommand(['review', 'weekly', '--url', url])
    expect(unknown).toMatchObject({ code: 2, noted: expect.stringContaining('There is no review "weekly".') })
  })

  it('gives code 1 where the answer has errors', async () => {
    const { code, noted } = await runCommand(['query', '{ metrics(range: {all: true}) { nodes { revenu { value } } } }'])
    expect(noted).toContain('Did you mean "revenue"?')
    expect(code).toBe(1)
  })

  it('does not answer in another zone than it was asked to', async () => {
    const { code, noted } = await runCommand(['query', question], { ETALON_TIME_ZONE: 'Asia/Tokyo' })
    expect(noted).toContain('whose time zone is "UTC", not "Asia/Tokyo"')
    expect(code).toBe(2)
  })

  it('keeps the others from opening its database', async () => {
    const { code, noted } = await runCommand(['migrate'])
    expect(noted).toContain('already open')
    expect(code).toBe(1)
  })

  it('logs no values', async () => {
    const query = 'query ($zone: TimeZone) { metrics(range: {all: true}, timeZone: $zone) { nodes { id } } }'
    await runCommand(['query', query, '--variables', '{"zone": "Atlantic/Azores"}'])
    await fetch(`${url}/graphql?query=secretword`)
    expect(program.said()).toContain('"path":"/graphql"')
    expect(program.said()).not.toMatch(/Azores|secretword/)
  })

  it('stops when it is told to, and leaves the database to the next', async () => {
    expect(await program.end('SIGTERM')).toBe(0)
    expect(existsSync(join(folder, '.etalon', 'server.json'))).toBe(false)
    const { code, printed } = await runCommand(['query', '{ metrics(range: {all: true}) { nodes { orders { value } } } }'])
    expect(printed).toMatch(/│ +\d+ │/)
    expect(code).toBe(0)
  })
})

describe('the demo company in memory', () => {
  it('is served on a free port, and leaves no folder behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'etalon-memory-'))
    const program = startProgram(['serve', '--memory'], folder)
    const answer = await fetch(`${await program.url}/ready`)
    expect(await answer.json()).toEqual({ status: 'ready' })
    expect(existsSync(join(folder, '.etalon'))).toBe(false)
    expect(await program.end('SIGINT')).toBe(0)
    rmSync(folder, { recursive: true, force: true })
  })
})
