import { askServer, NoServer } from './ask-server.js'
import { embeddedPlace } from './embedded-place.js'
import { type Flags, textFlag, withFlags } from './flags.js'
import type { Output } from './output.js'
import type { Ask } from './response.js'
import { announcedServer } from './server-file.js'
import { readSettings, type Settings } from './settings.js'
import { UsageError } from './usage-error.js'

/** Whom a command asks: the server that `--url` names, the one that has the embedded database open, else this process. */
export function chooseAsk(flags: Flags, output: Output): Ask {
  const url = textFlag(flags, 'url')
  if (url !== undefined) return askServer(url)
  const settings = readSettings(withFlags(process.env, flags))
  const memory = flags.memory === true
  const neighbour = memory ? null : askNeighbour(settings)
  return async (document, variables) => {
    try {
      if (neighbour !== null) return await neighbour(document, variables)
    } catch (cause) {
      // It ended a moment ago, or left its word behind: then the database is free.
      if (!(cause instanceof NoServer)) throw cause
    }
    const { askInProcess } = await import('./ask-in-process.js')
    return askInProcess({ settings, memory, progress: output.note })(document, variables)
  }
}

// The embedded database can be open once only: where a server of this folder has it, that server is asked.
function askNeighbour(settings: Settings): Ask | null {
  if (settings.databaseUrl !== null || settings.config !== null) return null
  const server = announcedServer(embeddedPlace())
  if (server === null) return null
  if (settings.timeZone !== null && settings.timeZone !== server.timeZone) {
    throw new UsageError(
      `The database is open in a server whose time zone is "${server.timeZone}", not "${settings.timeZone}": stop it, or ask with timeZone: "${settings.timeZone}".`,
    )
  }
  return askServer(server.url)
}
