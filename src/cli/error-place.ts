import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFolder } from '../server/package-folder.js'

/** Where in a team's own files an error was thrown: ` (catalog.ts:9)`, seen from the current folder; nothing where its stack names none of them. */
export function errorPlace(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : []
  const foreign = [join(packageFolder(), 'src') + sep, join(packageFolder(), 'dist') + sep, 'node_modules', 'node:']
  for (const frame of frames) {
    const [, place = '', line] = /^\s+at .*?((?:file:\/\/)?\/[^()]*|[A-Za-z]:\\[^()]*):(\d+):\d+\)?$/.exec(frame) ?? []
    if (place === '' || foreign.some((each) => place.includes(each))) continue
    const file = place.startsWith('file:') ? fileURLToPath(place) : place
    return ` (${relative(process.cwd(), file)}:${line})`
  }
  return ''
}
