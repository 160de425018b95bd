import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { faulty } from './fault.js'
import { faults } from './faults.js'
import { proveFaults } from './prove-faults.js'

const project = join(import.meta.dirname, '../..')

describe('the deliberate faults', () => {
  it('have names of their own', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
    expect(faults.length).toBeGreaterThanOrEqual(34)
  })

  it.each(faults)('$name has its one place in $file', (fault) => {
    const text = readFileSync(join(project, fault.file), 'utf8')
    expect(faulty(text, fault)).not.toBe(text)
  })

  it('are refused where their place is gone', () => {
    const fault = { name: 'gone', says: 'nothing', file: 'a.ts', find: 'b', replace: 'c' }
    expect(() => faulty('a', fault)).toThrow('"gone" is stale: its text stands 0 times in a.ts')
    expect(() => faulty('bb', fault)).toThrow('2 times')
  })
})

const server = inject('postgres')

describe.runIf(server !== null)('the proof', () => {
  it('notices a fault, and says which case shows it', async () => {
    const some = faults.filter(({ name }) => ['inner-join', 'missing-nullif', 'null-group-dropped'].includes(name))
    const outcomes = await proveFaults(some, { runs: 300, seed: 1, server: server ?? '', workers: 1 })
    expect(outcomes.map(({ fault, kind }) => `${fault.name} ${kind}`)).toEqual(some.map(({ name }) => `${name} caught`))
  })

  it('notices nothing where nothing is wrong', async () => {
    const none = {
      name: 'none',
      says: 'a comment says it otherwise',
      file: 'src/sql/scan-sql.ts',
      find: 'One scan, written:',
      replace: 'A scan:',
    }
    const [outcome] = await proveFaults([none], { runs: 100, seed: 7, server: server ?? '', workers: 1 })
    expect(outcome).toMatchObject({ kind: 'unnoticed', cases: 100 })
  })
})
