import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pages, root } from './all-pages.js'
import { openCompanies } from './open-companies.js'
import { printPage } from './print-page.js'

const companies = openCompanies()
afterAll(() => companies.close())

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  it('shows what the product answers today', async () => {
    expect(text, 'It is stale: run "npm run docs".').toBe(await printPage(text, root, companies))
  })

  it('links to what is there', () => {
    expect(linksOf(text).filter(([path, anchor]) => !isThere(page, path, anchor))).toEqual([])
  })
})

/** The links of a page to other pages and files of the project: path and anchor, either of them empty. */
function linksOf(text: string): readonly (readonly [string, string])[] {
  const links = [...text.matchAll(/\]\(([^)#\s]*)#?([^)\s]*)\)/g)].map(([, path = '', anchor = '']) => [path, anchor] as const)
  return links.filter(([path]) => !/^[a-z]+:/.test(path))
}

function isThere(page: string, path: string, anchor: string): boolean {
  const file = path === '' ? join(root, page) : join(root, dirname(page), path)
  if (!existsSync(file)) return false
  return anchor === '' || headings(readFileSync(file, 'utf8')).includes(anchor)
}

/** The anchors that a page's headings get. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}
