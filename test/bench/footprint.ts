import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asker } from './ask.js'
import { type Finding, milliseconds } from './finding.js'
import { median } from './measure.js'
import { root, startEtalon } from './program.js'

const QUESTION = '{ metrics(range: {all: true}, by: [COUNTRY]) { nodes { dimensions { country } orders { value } revenue { value } } } }'

/** How long a start takes on a database that is there, what it holds in memory after questions, and what the run-time packages weigh. */
export async function footprint(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const onServer = await starts(words, environment, root)
  const folder = mkdtempSync(join(tmpdir(), 'etalon-bench-'))
  await (await startEtalon([], {}, folder)).end()
  const embedded = await starts([], {}, folder)
  rmSync(folder, { recursive: true, force: true })
  const megabytes = packagesMegabytes()
  return [
    { what: 'start to ready, PostgreSQL', target: '< 500 ms', measured: milliseconds(onServer.ready), holds: onServer.ready < 500 },
    { what: 'start to ready, embedded', target: '< 500 ms', measured: milliseconds(embedded.ready), holds: embedded.ready < 500 },
    {
      what: 'resident after load, PostgreSQL',
      target: '< 150 MB',
      measured: `${onServer.resident.toFixed(0)} MB`,
      holds: onServer.resident < 150,
    },
    { what: 'run-time packages', target: '< 100 MB', measured: `${megabytes.toFixed(0)} MB`, holds: megabytes < 100 },
  ]
}

async function starts(words: readonly string[], environment: NodeJS.ProcessEnv, folder: string) {
  const ready: number[] = []
  let resident = 0
  for (let round = 0; round < 5; round += 1) {
    const program = await startEtalon(words, environment, folder)
    ready.push(program.readyAfter)
    for (let question = 0; question < 50; question += 1) await asker(program.url)(QUESTION)
    resident = residentMegabytes(program.pid)
    await program.end()
  }
  return { ready: median(ready), resident }
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

function packagesMegabytes(): number {
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const folders = [...new Set(listed.split('\n'))].filter((folder) => folder.includes('node_modules'))
  return folders.reduce((sum, folder) => sum + ownBytes(folder), 0) / 2 ** 20
}

// What lies in its own node_modules is listed by itself.
function ownBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .reduce((sum, entry) => sum + (entry.isDirectory() ? ownBytes(join(folder, entry.name)) : statSync(join(folder, entry.name)).size), 0)
}
