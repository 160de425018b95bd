import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What a page shows of a file: `metrics/orders.ts` is all of it, `metrics/orders.ts#orders,revenue` what it declares by these names. Throws where there is no such thing. */
export function shownFile(root: string, reference: string): string {
  const [path = '', names] = reference.split('#')
  const text = readFileSync(join(root, path), 'utf8').trimEnd()
  if (names === undefined) return text
  return [`// ${path}`, ...names.split(',').map((name) => declared(path, text, name))].join('\n')
}

function declared(path: string, text: string, name: string): string {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = statements.filter(ts.isVariableStatement).find(({ declarationList }) => {
    return declarationList.declarations.some((declaration) => declaration.name.getText() === name)
  })
  if (found === undefined) throw new Error(`"${path}" declares no "${name}".`)
  return found.getText()
}
