import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { catalog as demoCatalog } from '../../metrics/index.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { loadCatalog } from '../../src/cli/load-catalog.js'
import { makeDemoDump } from '../../src/cli/make-demo.js'
import { readSettings } from '../../src/cli/settings.js'
import { pgliteWarehouse } from '../../src/warehouse/pglite.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { emptyDump, tarOf } from '../databases/empty-pglite.js'
import { type Company, openCompany } from './company.js'

/** The companies that pages ask, each made when it is first asked; all on embedded databases in memory. */
export interface Companies {
  /** The demo company. */
  demo(): Promise<Company>
  /** The catalogue of a file, over a database that these commands make; over the demo company's where there are none. Throws CatalogProblems where its definitions are wrong. */
  own(file: string, tables: string): Promise<Company>
  close(): Promise<void>
}

/** Opens none yet; `close` closes all that were opened. */
export function openCompanies(): Companies {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-docs-'))
  const opened: Warehouse[] = []
  const open = (dump: Uint8Array): Warehouse => {
    const warehouse = pgliteWarehouse({ dump })
    opened.push(warehouse)
    return warehouse
  }
  const demoWarehouse = once(async () => open(await makeDemoDump(() => undefined)))
  return {
    demo: once(async () => openCompany(openCatalog(demoCatalog), await demoWarehouse())),
    own: async (file, tables) => {
      const catalog = await loadCatalog(readSettings({ ETALON_CONFIG: file }))
      return openCompany(catalog, tables === '' ? await demoWarehouse() : open(await dumpOf(tables, folder)))
    },
    close: async () => {
      for (const warehouse of opened) await warehouse.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What is made when it is first asked for, and is the same from then on. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function dumpOf(tables: string, folder: string): Promise<Uint8Array> {
  const database = await PGlite.create({ loadDataDir: new Blob([new Uint8Array(await emptyDump(folder))]) })
  try {
    await database.exec(tables)
    return await tarOf(database)
  } finally {
    await database.close()
  }
}
