import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase, TestEngine } from '../databases/test-engine.js'
import { ask, endless, failureOf } from './asking.js'

const LIMIT_MILLISECONDS = 400

/** A statement ends at the limit or when nobody waits for it, and others do not feel it. */
export function warehouseLimits(engine: TestEngine): void {
  describe('limits', () => {
    let limited: TestDatabase
    let patient: TestDatabase
    beforeAll(async () => {
      const load = async (execute: (sql: string) => Promise<void>) =>
        execute('create table things (id int8); insert into things values (1)')
      limited = await engine.openDatabase(load, { statementTimeoutMilliseconds: LIMIT_MILLISECONDS })
      patient = await engine.openDatabase(load)
      await Promise.all([limited.warehouse.ping(), patient.warehouse.ping()])
    })
    afterAll(() => Promise.all([limited.close(), patient.close()]))

    it('ends a statement at the limit', async () => {
      const start = performance.now()
      expect((await failureOf(ask(limited.warehouse, endless))).code).toBe('STATEMENT_TIMEOUT')
      expect(performance.now() - start).toBeLessThan(LIMIT_MILLISECONDS + 3_000)
      expect(await ask(limited.warehouse, 'select id from things')).toEqual([['1']])
    })

    it('says the limit, not the cancel, also inside a longer snapshot', async () => {
      const answer = limited.warehouse.snapshot(async (run) => {
        await run({ text: 'select 1', parameters: [] })
        await run({ text: endless, parameters: [] })
      })
      expect((await failureOf(answer)).code).toBe('STATEMENT_TIMEOUT')
      await limited.warehouse.ping()
    })

    it.each([1, 2])('cancels a running statement of a snapshot of %i, and the next one works', async (statements) => {
      const start = performance.now()
      const controller = new AbortController()
      const answer = failureOf(
        patient.warehouse.snapshot((run) => run({ text: endless, parameters: [] }), { statements, signal: controller.signal }),
      )
      await sleep(200)
      controller.abort()
      expect((await answer).code).toBe('CANCELLED')
      expect(performance.now() - start).toBeLessThan(5_000)
      expect(await ask(patient.warehouse, 'select id from things')).toEqual([['1']])
    })

    it('runs nothing for a signal that has aborted already', async () => {
      const signal = AbortSignal.abort()
      expect((await failureOf(patient.warehouse.snapshot((run) => run({ text: endless, parameters: [] }), { signal }))).code).toBe(
        'CANCELLED',
      )
    })

    it('runs no further statement once the signal has aborted', async () => {
      const controller = new AbortController()
      const answer = patient.warehouse.snapshot(
        async (run) => {
          await run({ text: 'select 1', parameters: [] })
          controller.abort()
          await run({ text: 'select 2', parameters: [] })
        },
        { signal: controller.signal },
      )
      expect((await failureOf(answer)).code).toBe('CANCELLED')
    })

    it('never hits a later statement with a late cancel', async () => {
      for (let round = 0; round < 30; round += 1) {
        const controller = new AbortController()
        const answer = patient.warehouse
          .snapshot((run) => run({ text: 'select count(*) from generate_series(1, 2000)', parameters: [] }), {
            statements: 1,
            signal: controller.signal,
          })
          .catch(() => undefined)
        await sleep(round % 4)
        controller.abort()
        await answer
        expect(await ask(patient.warehouse, 'select id from things')).toEqual([['1']])
      }
    })

    it('lets one who waits leave without disturbing the others', async () => {
      const controllers = Array.from({ length: 12 }, () => new AbortController())
      const stuck = controllers.map(({ signal }) =>
        failureOf(patient.warehouse.snapshot((run) => run({ text: endless, parameters: [] }), { signal })),
      )
      const leaver = new AbortController()
      const leaving = failureOf(patient.warehouse.snapshot((run) => run({ text: 'select 1', parameters: [] }), { signal: leaver.signal }))
      const staying = ask(patient.warehouse, 'select id from things')
      await sleep(100)
      leaver.abort()
      expect((await leaving).code).toBe('CANCELLED')
      for (const controller of controllers) controller.abort()
      expect((await Promise.all(stuck)).map((failure) => failure.code)).toEqual(stuck.map(() => 'CANCELLED'))
      expect(await staying).toEqual([['1']])
    })
  })
}
