import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries, serverAccount } from './postgres-binaries.js'

/** A PostgreSQL server for tests: the address of its maintenance database, and how to end it. */
export interface TestServer {
  readonly connectionString: string
  stop(): Promise<void>
}

/** The server of `DATABASE_URL`, else a throwaway one from this machine's own binaries, else null. */
export async function startPostgres(): Promise<TestServer | null> {
  const given = process.env.DATABASE_URL
  if (given) return { connectionString: given, stop: async () => undefined }
  const binaries = findBinaries()
  return binaries ? startCluster(binaries) : null
}

// Nothing here has to survive a power cut.
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '60', listen_addresses: '127.0.0.1' }

async function startCluster(binaries: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-postgres-'))
  const account = serverAccount()
  const password = randomUUID()
  const passwordFile = join(folder, 'password')
  const data = join(folder, 'data')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid)
  const start = (name: string, args: readonly string[]): ChildProcess =>
    spawn(join(binaries, name), args, {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    })
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })

  await finished(
    start('initdb', [
      '-D',
      data,
      '-U',
      'etalon',
      '--locale=C.UTF-8',
      '--encoding=UTF8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
    ]),
  )
  const port = await freePort()
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = start('postgres', ['-D', data, '-p', String(port), '-k', folder, ...settings])
  const killed = (): void => {
    server.kill('SIGQUIT')
    remove()
  }
  process.once('exit', killed)
  const connectionString = `postgres://etalon:${password}@127.0.0.1:${port}/postgres`
  await answers(connectionString, server)
  return {
    connectionString,
    stop: async () => {
      process.off('exit', killed)
      await ended(server)
      remove()
    },
  }
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed: ${said.join('')}`))))
  })
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || !server.kill('SIGINT')) resolve()
    server.once('exit', () => resolve())
  })
}

async function answers(connectionString: string, server: ChildProcess): Promise<void> {
  const said: string[] = []
  server.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  for (const deadline = Date.now() + 20_000; Date.now() < deadline && server.exitCode === null; await sleep(50)) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error(`the test server did not start: ${said.join('')}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
