import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages, root } from './all-pages.js'
import { openCompanies } from './open-companies.js'
import { printPage } from './print-page.js'

/** `npm run docs`: prints the answers of the pages anew, of those named or of all. */
async function printPages(named: readonly string[]): Promise<void> {
  const companies = openCompanies()
  try {
    for (const page of named.length === 0 ? pages : named) {
      const path = join(root, page)
      const text = readFileSync(path, 'utf8')
      const printed = await printPage(text, root, companies).catch((cause: unknown) => {
        throw new Error(`${page}, ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
      })
      if (printed === text) continue
      writeFileSync(path, printed)
      console.log(`printed ${page}`)
    }
  } finally {
    await companies.close()
  }
}

await printPages(process.argv.slice(2))
