import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The absolute path of a file of this folder. */
export const typeTest = (name: string): string => resolve(root, 'test/types', name)

/** A program of the given files under this package's own compiler options; `virtual` gives the text of files that are not there. */
export function programOf(files: readonly string[], virtual: ReadonlyMap<string, string> = new Map()): ts.Program {
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.readFile = (path) => virtual.get(path) ?? readFile(path)
  return ts.createProgram([...files], options, host)
}

/** What the compiler objects to, one text each: file, line and message. */
export function objectionsTo(program: ts.Program): readonly string[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options
}
