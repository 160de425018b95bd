import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The program as it is run from the sources, in a process and a folder of its own. */
export interface Program {
  /** The address in the line that says where it serves; rejects when the process ends before. */
  readonly url: Promise<string>
  /** All that it has written so far. */
  said(): string
  /** Sends it a signal; resolves to its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Starts `etalon` with these words in this folder. */
export function startProgram(parameters: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}): Program {
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', NO_COLOR: '1', ...environment }
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...parameters], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const words: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk.toString()))
  const said = (): string => words.join('')
  return { url: servedAt(child, said), said, end: (signal) => ended(child, signal) }
}

function servedAt(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const url = / at (http:[^\s"]+)$/m.exec(said())?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said()}`)))
  })
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    child.once('exit', resolve)
    child.kill(signal)
  })
}
