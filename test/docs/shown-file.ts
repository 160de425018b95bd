import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

// What people read about a metric, in each language: a page that shows how it is counted would be all words.
const WORDS = ['label', 'synonyms', 'example', 'owner', 'tags', 'usefulness', 'segments', 'fr']

/**
 * What a page shows of a file: `metrics/orders.ts` is all of it, `metrics/orders.ts#orders,revenue` what it declares by these names, without its words for
 * people but the description. Throws where there is no such thing.
 */
export function shownFile(root: string, reference: string): string {
  const [path = '', names] = reference.split('#')
  const text = readFileSync(join(root, path), 'utf8').trimEnd()
  if (names === undefined) return text
  const found = names.split(',').map((name) => declared(path, text, name))
  const shown = found.map(withoutWords)
  const isShorter = shown.some((each, place) => each !== found[place]?.getText())
  return [`// ${path}${isShorter ? ' (labels, synonyms, owners and French left out)' : ''}`, ...shown].join('\n')
}

function declared(path: string, text: string, name: string): ts.Node {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = statements.filter(ts.isVariableStatement).find(({ declarationList }) => {
    return declarationList.declarations.some((declaration) => declaration.name.getText() === name)
  })
  if (found === undefined) throw new Error(`"${path}" declares no "${name}".`)
  return found
}

function withoutWords(statement: ts.Node): string {
  const text = statement.getSourceFile().text
  const words = wordsIn(statement)
  const kept = [statement.getStart(), ...words.map(({ end }) => (text[end] === ',' ? end + 1 : end))]
  return kept.map((start, place) => text.slice(start, words[place]?.pos ?? statement.end)).join('')
}

function wordsIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isPropertyAssignment(node) && WORDS.includes(node.name.getText())) return [node]
  const found: ts.Node[] = []
  ts.forEachChild(node, (child) => void found.push(...wordsIn(child)))
  return found
}
