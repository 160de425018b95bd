import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A server in a process of its own. */
export interface ServingProcess {
  readonly url: string
  readonly pid: number
  end(): Promise<void>
}

/** Starts the built program and waits until it is ready, with the milliseconds that this took. */
export async function startEtalon(words: readonly string[], environment: NodeJS.ProcessEnv, folder = root) {
  const start = performance.now()
  const served = await startServing([`${root}/dist/cli/main.js`, 'serve', ...words], environment, '/ready', folder)
  return { ...served, readyAfter: performance.now() - start }
}

/** Starts a script of this folder that serves at PORT, and waits until it answers. */
export function startScript(name: string, environment: NodeJS.ProcessEnv): Promise<ServingProcess> {
  return startServing(['--import', 'tsx', `${root}/test/bench/processes/${name}.ts`], environment, '/', root)
}

async function startServing(words: readonly string[], environment: NodeJS.ProcessEnv, path: string, cwd: string): Promise<ServingProcess> {
  const port = await freePort()
  const env = { PATH: process.env.PATH, ETALON_LOG_LEVEL: 'warn', PORT: String(port), ...environment }
  const child = spawn(process.execPath, words, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}${path}`, child)
  return { url, pid: child.pid ?? 0, end: () => ended(child) }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && child.exitCode === null; ) {
    const isReady = await fetch(url).then(
      async (answer) => (await answer.text()) !== '' && answer.ok,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`Nothing answers at ${url}.`)
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
