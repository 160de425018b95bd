import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

/** One file of the project as the rules see it: its path from the project's folder, and what is in it. */
export interface SourceFile {
  readonly path: string
  readonly lines: number
  /** Files of the project that it imports, types included, as paths from the project's folder. */
  readonly imports: readonly string[]
  /** Packages that it imports, without what comes after their name; Node's own as `node:`. */
  readonly packages: readonly string[]
  readonly hasDefaultExport: boolean
  /** It holds nothing of its own, only what it exports from other files. */
  readonly isBarrel: boolean
  /** Functions, named by the line where they begin, with their length in lines. */
  readonly functions: readonly { readonly line: number; readonly lines: number }[]
}

/** Reads a TypeScript file. */
export function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const specifiers = nodesOf(file).flatMap(specifierOf)
  const inside = specifiers.filter((each) => each.startsWith('.'))
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [...new Set(inside.map((each) => sourcePath(root, path, each)))],
    packages: [...new Set(specifiers.filter((each) => !each.startsWith('.')).map(packageName))],
    hasDefaultExport: file.statements.some(isDefaultExport),
    isBarrel: file.statements.length > 0 && file.statements.every((each) => ts.isExportDeclaration(each) && each.moduleSpecifier),
    functions: nodesOf(file).flatMap((node) => functionOf(file, node)),
  }
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [node]
  for (const each of found) ts.forEachChild(each, (child) => void found.push(child))
  return found
}

function specifierOf(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return literal(node.arguments[0])
  return []
}

function literal(node: ts.Node | undefined): readonly string[] {
  return node !== undefined && ts.isStringLiteral(node) ? [node.text] : []
}

function sourcePath(root: string, from: string, specifier: string): string {
  const path = normalize(join(dirname(from), specifier)).replace(/\.jsx?$/, '.ts')
  return existsSync(join(root, `${path}x`)) ? `${path}x` : path
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
}

function functionOf(file: ts.SourceFile, node: ts.Node): readonly { line: number; lines: number }[] {
  if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return []
  const start = file.getLineAndCharacterOfPosition(node.getStart(file)).line
  const end = file.getLineAndCharacterOfPosition(node.getEnd()).line
  return [{ line: start + 1, lines: end - start + 1 }]
}
