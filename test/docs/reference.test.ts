import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as definition from '../../src/definition/index.js'
import { root } from './all-pages.js'

const page = readFileSync(join(root, 'docs/reference.md'), 'utf8')
const folder = join(root, 'examples/reference')
const examples = squeezed(
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
)

describe('the reference', () => {
  it('names every function and constant that a catalogue is written with', () => {
    const lines = linesOfTables()
    const isNamed = (name: string) => lines.some((line) => new RegExp(`(^|[^.\\w])${name}(\\(|[.,]|$)`).test(line))
    expect(Object.keys(definition).filter((name) => !isNamed(name))).toEqual([])
  })

  it('shows only lines of the example that compiles', () => {
    // What says "…" leaves something out, so it is nowhere word by word.
    const whole = linesOfTables().filter((line) => !line.includes('…'))
    expect(whole.filter((line) => !examples.includes(squeezed(line)))).toEqual([])
  })
})

/** The code that stands in the first column of the page's tables. */
function linesOfTables(): readonly string[] {
  const cells = page.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.slice(2, line.indexOf(' | '))] : []))
  return cells.flatMap((cell) => [...cell.matchAll(/``(.+?) ``|`([^`]+)`/g)].map(([, doubled, single = '']) => doubled ?? single))
}

/** The code without what only lays it out. */
function squeezed(code: string): string {
  return code.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '')
}
