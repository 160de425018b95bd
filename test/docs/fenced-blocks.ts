/** A fenced block of a Markdown page: ```` ```language words ````, its content without the fences, and the line that the content begins on (from 0). */
export interface FencedBlock {
  readonly language: string
  /** What stands behind the language: what is to be printed into the block, or where its content comes from; empty where a person writes it. */
  readonly words: string
  readonly content: string
  readonly line: number
}

const OPENING = /^```(\S*)[ \t]*(.*)$/

/** The fenced blocks of a page, from its beginning on. Throws where one is not closed. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
  const lines = page.split('\n')
  const blocks: FencedBlock[] = []
  for (let line = 0; line < lines.length; line++) {
    const [opening, language = '', words = ''] = OPENING.exec(lines[line] ?? '') ?? []
    if (opening === undefined) continue
    const end = lines.indexOf('```', line + 1)
    if (end < 0) throw new Error(`The block that begins on line ${line + 1} has no end.`)
    blocks.push({ language, words: words.trim(), content: lines.slice(line + 1, end).join('\n'), line: line + 1 })
    line = end
  }
  return blocks
}

/** The page with other contents in its blocks, one for each block in the order of `fencedBlocks`. */
export function withContents(page: string, contents: readonly string[]): string {
  const lines = page.split('\n')
  const printed: string[] = []
  let next = 0
  for (const [place, { content, line }] of fencedBlocks(page).entries()) {
    printed.push(...lines.slice(next, line), ...linesOf(contents[place] ?? content))
    next = line + (lines.indexOf('```', line) - line)
  }
  return [...printed, ...lines.slice(next)].join('\n')
}

const linesOf = (content: string): readonly string[] => (content === '' ? [] : content.split('\n'))
