import { dirname, join } from 'node:path'
import { reportError } from '../../src/cli/report-error.js'
import { type Company, written } from './company.js'
import { type FencedBlock, fencedBlocks, withContents } from './fenced-blocks.js'
import type { Companies } from './open-companies.js'
import { shownFile } from './shown-file.js'

/** What a block of a page stands under: what was asked last, and of whom. */
interface Reading {
  readonly question: string | null
  /** The catalogue of the page's own, by its file from the root; null: the demo company's. */
  readonly catalog: string | null
  /** The commands that make the page's own tables. */
  readonly tables: string
}

const ASKING = /^npx etalon query '([^']*)'$/m

/**
 * The page with all that can be printed printed anew, block by block:
 * - `ts FILE`, `graphql FILE`, `sql FILE` show a file; `ts FILE#one,two` what it declares by these names. A `ts FILE` that is a `catalog.ts`
 *   is asked from there on, instead of the demo company, over the tables that the `sql tables` block before it makes.
 * - `text answer`, `json answer` and `sql statements` answer the question before them: that of a `graphql` block, or of `npx etalon query '…'`.
 * - `text review NAME --at TIME` is what `etalon review` prints.
 * - `text check` is what `etalon check` says of the page's own catalogue and tables.
 * Throws where a block can not be printed, and where a question has no answer, with its line.
 */
export async function printPage(page: string, root: string, companies: Companies): Promise<string> {
  const printer = new PagePrinter(root, companies)
  const contents: string[] = []
  const blocks = fencedBlocks(page)
  for (const [place, block] of blocks.entries()) {
    try {
      if (isQuestion(block) && !isAnswer(blocks[place + 1])) throw new Error('No answer stands below this question.')
      contents.push(await printer.print(block))
    } catch (cause) {
      throw new Error(`line ${block.line}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }
  return withContents(page, contents)
}

const isQuestion = (block: FencedBlock): boolean => block.language === 'graphql' || askedIn(block) !== undefined
const isAnswer = (block: FencedBlock | undefined): boolean => block !== undefined && ['answer', 'statements'].includes(block.words)
const askedIn = ({ language, content }: FencedBlock): string | undefined => (language === 'sh' ? ASKING.exec(content)?.[1] : undefined)

class PagePrinter {
  readonly #root: string
  readonly #companies: Companies
  readonly #own = new Map<string, Promise<Company>>()
  #reading: Reading = { question: null, catalog: null, tables: '' }

  constructor(root: string, companies: Companies) {
    this.#root = root
    this.#companies = companies
  }

  async print(block: FencedBlock): Promise<string> {
    const { language, words } = block
    if (language === 'sql' && words === 'tables') return this.#read(block, { tables: block.content })
    if (words === 'answer' && language === 'json') return (await this.#asked()).response(this.#question())
    if (words === 'answer') return (await this.#asked()).answer(this.#question())
    if (words === 'statements') return (await this.#asked()).statements(this.#question())
    if (words === 'check') return this.#check()
    if (language === 'text' && words.startsWith('review ')) return (await this.#asked()).review(words.slice('review '.length))
    if (words !== '') return this.#show(block)
    if (language === 'graphql') return this.#read(block, { question: block.content })
    const asked = askedIn(block)
    return asked === undefined ? block.content : this.#read(block, { question: asked })
  }

  #read({ content }: Pick<FencedBlock, 'content'>, change: Partial<Reading>): string {
    this.#reading = { ...this.#reading, ...change }
    return content
  }

  #show({ language, words }: FencedBlock): string {
    const content = shownFile(this.#root, words)
    if (language === 'graphql') return this.#read({ content }, { question: content })
    const [file = ''] = words.split('#')
    return file.endsWith('catalog.ts') ? this.#read({ content }, { catalog: file }) : content
  }

  async #check(): Promise<string> {
    const folder = dirname(this.#reading.catalog ?? '')
    const said = await this.#asked().then(
      (company) => company.check(),
      (cause: unknown) => written(async (output) => void reportError(cause, output)),
    )
    // A reader has the file in the folder that they stand in.
    return said.replaceAll(`${folder}/`, '')
  }

  #question(): string {
    const { question } = this.#reading
    if (question === null) throw new Error('There is no question before this answer.')
    return question
  }

  #asked(): Promise<Company> {
    const { catalog, tables } = this.#reading
    if (catalog === null) return this.#companies.demo()
    const key = `${catalog}\n${tables}`
    const company = this.#own.get(key) ?? this.#companies.own(join(this.#root, catalog), tables)
    this.#own.set(key, company)
    return company
  }
}
