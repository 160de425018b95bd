import { expect, it } from 'vitest'
import { Refusals } from '../../src/graphql/refusals.js'
import { answer, describeOn, loadShop } from './ask-shop.js'

/** The codes that a question is refused with. */
async function refusedWith(asking: Promise<unknown>): Promise<readonly string[]> {
  try {
    await asking
    return []
  } catch (error) {
    if (error instanceof Refusals) return error.refusals.map(({ code }) => code)
    throw error
  }
}

describeOn('a page that goes on', loadShop, (opened) => {
  it('refuses a cursor that was changed on the way', async () => {
    for (const { name, warehouse } of opened()) {
      const asked = { metrics: ['units'], by: ['country'], first: 2 } as const
      const cursor = (await answer(warehouse, asked)).cursor(1)
      const [request, range, values, sum] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, null, string[], string]
      const changed = [request, range, values.map(() => 'x'), sum]
      expect(
        await refusedWith(answer(warehouse, { ...asked, after: Buffer.from(JSON.stringify(changed)).toString('base64url') })),
        name,
      ).toEqual(['CURSOR_INVALID'])
      expect(await refusedWith(answer(warehouse, { ...asked, after: cursor })), name).toEqual([])
    }
  })
})

const withLastDay = async (execute: (sql: string) => Promise<void>): Promise<void> => {
  await loadShop(execute)
  await execute(`insert into ticket (id, opened_at) values ('never', '9999-12-31 12:00')`)
}

describeOn('a row at the end of the calendar', withLastDay, (opened) => {
  it('is counted over all time, and periods up to it are refused', async () => {
    for (const { name, warehouse } of opened()) {
      const { rows } = await answer(warehouse, { metrics: ['ticketCount'] })
      expect(rows, name).toHaveLength(1)
      expect(await refusedWith(answer(warehouse, { metrics: ['ticketCount'], grain: 'year' })), name).toEqual(['RANGE_INVALID'])
    }
  })
})
