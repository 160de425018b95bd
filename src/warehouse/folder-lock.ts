import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { WarehouseError } from './warehouse-error.js'
import { toWarehouseError } from './warehouse-failure.js'

/** The name of the lock file inside the folder of an embedded database. */
export const lockFileName = 'etalon.lock'

/** Opens the folder to others again; a second call does nothing. */
export type ReleaseFolder = () => void

/**
 * Takes the folder of an embedded database for this process alone, making it when it is not there; the engine itself would open it twice
 * without a word, and destroy it. Throws DATABASE_LOCKED while its owner lives; the lock of a dead owner is taken over.
 */
export function lockFolder(folder: string): ReleaseFolder {
  const path = join(folder, lockFileName)
  const mine = [process.pid, performance.timeOrigin, hostname(), randomUUID()].join('\n')
  try {
    mkdirSync(folder, { recursive: true })
    if (!written(path, mine)) takeOver(path, mine)
  } catch (cause) {
    throw toWarehouseError(cause, 'WAREHOUSE_UNAVAILABLE')
  }
  return () => {
    if (read(path) === mine) rmSync(path, { force: true })
  }
}

function takeOver(path: string, mine: string): void {
  const theirs = read(path)
  if (theirs !== undefined && isAlive(theirs)) throw locked(theirs)
  // Moved before it is removed: of two that take over at once, the later one finds the earlier one's lock in its hand, and gives it back.
  const moved = `${path}.${randomUUID()}`
  if (theirs !== undefined) renameSync(path, moved)
  const found = read(moved)
  if (found !== undefined && found !== theirs) linkSync(moved, path)
  rmSync(moved, { force: true })
  if (!written(path, mine)) throw locked(read(path))
}

function written(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false
    throw cause
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined
    throw cause
  }
}

function isAlive(lock: string): boolean {
  const [pid = '', origin, host] = lock.split('\n')
  // The processes of another machine or container can't be asked for.
  if (host !== hostname()) return true
  // In a container every start has the same number: what was written by another start is not this one.
  if (Number(pid) === process.pid) return origin === String(performance.timeOrigin)
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (cause) {
    return isCode(cause, 'EPERM')
  }
}

function locked(lock: string | undefined): WarehouseError {
  const pid = lock?.split('\n')[0] ?? ''
  const owner = pid === String(process.pid) ? 'by this process' : /^\d+$/.test(pid) ? `by process ${pid}` : 'elsewhere'
  return new WarehouseError(
    'DATABASE_LOCKED',
    `The embedded database is already open ${owner}; close that one first, or remove its "${lockFileName}" if it runs no more.`,
  )
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}
