import { afterAll, beforeAll, describe } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.js'
import { answer } from '../cases/ask-shop.js'
import type { Asked } from '../cases/asked.js'
import { type Line, linesOf } from '../cases/lines.js'
import { engines } from '../databases/engines.js'
import type { LoadPublicData } from '../databases/public-data.js'
import type { TestDatabase } from '../databases/test-engine.js'

/** Asks a question of a public data set and gives its rows as lines. */
export type AskData = (asked: Asked) => Promise<readonly Line[]>

/** Tests over a public data set on every engine; skipped, saying so, where its files or the engine are absent. */
export function describeData(name: string, load: LoadPublicData | null, catalog: Catalog, tests: (ask: AskData) => void): void {
  for (const engine of engines) {
    const absent = load === null ? ': its files are absent here' : engine.available ? '' : ': there is no such engine here'
    describe.skipIf(absent !== '')(`${name} on ${engine.name}${absent}`, () => {
      let database: TestDatabase | undefined
      beforeAll(async () => {
        database = await engine.openDatabase(load ?? (async () => undefined))
      })
      afterAll(async () => database?.close())
      tests(async (asked) => {
        if (database === undefined) throw new Error('The database is not open.')
        return linesOf(await answer(database.warehouse, asked, catalog))
      })
    })
  }
}
