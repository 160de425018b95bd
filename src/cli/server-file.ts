import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { EmbeddedPlace } from './embedded-place.js'

const content = z.object({ pid: z.number().int(), url: z.url(), timeZone: z.string() })

/** A server of this machine that has the embedded database open: its address, and the zone of requests that name none. */
export interface AnnouncedServer {
  readonly url: string
  readonly timeZone: string
}

/** Leaves word of the server that has the embedded database open, for commands in the same folder. Returns what takes it away again. */
export function announceServer(place: EmbeddedPlace, { url, timeZone }: AnnouncedServer): () => void {
  writeFileSync(place.serverFile, `${JSON.stringify({ pid: process.pid, url, timeZone })}\n`)
  return () => {
    if (announced(place)?.pid === process.pid) rmSync(place.serverFile, { force: true })
  }
}

/** The server that has the embedded database open; null: there is none, or it ended without a word. */
export function announcedServer(place: EmbeddedPlace): AnnouncedServer | null {
  const found = announced(place)
  return found !== null && isAlive(found.pid) ? found : null
}

function announced(place: EmbeddedPlace): z.infer<typeof content> | null {
  try {
    return content.parse(JSON.parse(readFileSync(place.serverFile, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
