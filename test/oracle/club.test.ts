import { expect, it } from 'vitest'
import { answer, describeOn } from '../cases/ask-shop.js'
import { type Asked, questionOf } from '../cases/asked.js'
import { club, clubDefinition } from '../cases/club/catalog.js'
import { clubTables } from '../cases/club/tables.js'
import { clubQuestions } from './club-questions.js'
import { differenceOf } from './difference.js'
import { oracle } from './oracle.js'
import { readTables } from './read-tables.js'
import type { Tables } from './world.js'

const now = clubDefinition.now ?? ''

describeOn(
  'the product answers what the oracle says of the club',
  (execute) => execute(clubTables),
  (opened) => {
    let read: Promise<Tables> | undefined
    it.each(clubQuestions)('%s', async (_, asked: Asked) => {
      for (const { name, warehouse } of opened()) {
        read ??= readTables(clubDefinition, warehouse)
        const wanted = oracle(clubDefinition, await read, questionOf(asked), { now })
        if ('refused' in wanted) return expect.fail(`The oracle refuses: ${wanted.refused}`)
        const given = await answer(warehouse, { ...asked, wants: { rows: true, total: true, totalCount: true } }, club)
        const difference = differenceOf(given, wanted)
        if (difference !== null) expect.fail(`on ${name}, ${difference}\n${given.statements.map(({ sql }) => sql).join('\n')}`)
        expect(given.totalCount).toBe(wanted.rows.length)
      }
    })
  },
)
