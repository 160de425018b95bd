import { expect, it } from 'vitest'
import { answer, describeOn, loadShop } from '../cases/ask-shop.js'
import { type Asked, questionOf } from '../cases/asked.js'
import { shopDefinition } from '../cases/shop/catalog.js'
import { differenceOf } from './difference.js'
import { oracle } from './oracle.js'
import { readTables } from './read-tables.js'
import { shopQuestions } from './shop-questions.js'
import type { Tables } from './world.js'

const definition = shopDefinition()
const now = definition.now ?? ''

describeOn('the product answers what the oracle says', loadShop, (opened) => {
  let read: Promise<Tables> | undefined
  it.each(shopQuestions)('%s', async (_, asked: Asked) => {
    for (const { name, warehouse } of opened()) {
      read ??= readTables(definition, warehouse)
      const wants = { rows: true, total: true, totalCount: true }
      const wanted = oracle(definition, await read, questionOf(asked), { now })
      if ('refused' in wanted) return expect.fail(`The oracle refuses: ${wanted.refused}`)
      const given = await answer(warehouse, { ...asked, wants })
      const difference = differenceOf(given, wanted)
      if (difference !== null) expect.fail(`on ${name}, ${difference}\n${given.statements.map(({ sql }) => sql).join('\n')}`)
      expect(given.totalCount).toBe(wanted.rows.length)
    }
  })
})
