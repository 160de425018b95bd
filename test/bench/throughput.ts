import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { asker, statementOf } from './ask.js'
import type { Finding } from './finding.js'
import { median } from './measure.js'
import { root, startScript } from './program.js'

const QUERY = '{ metrics(range: {all: true}) { nodes { tinyCount { value } } } }'
const SECONDS = '3'
const ROUNDS = 3

/** Requests a second from 16 connections, beside a handler that does nothing but run the same SQL; servers and client in processes of their own. */
export async function throughput(databaseUrl: string, url: string): Promise<Finding> {
  const answer = await asker(url)(
    '{ metrics(range: {all: true}) { nodes { tinyCount { value } } statements { sql parameters milliseconds } } }',
  )
  const { sql, parameters } = statementOf(answer)
  const bare = await startScript('bare-server', { DATABASE_URL: databaseUrl, SQL: sql, PARAMETERS: JSON.stringify(parameters) })
  const rates: { etalon: number[]; bare: number[] } = { etalon: [], bare: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.etalon.push(await rate(url))
    rates.bare.push(await rate(bare.url))
  }
  await bare.end()
  const [own, least] = [median(rates.etalon), median(rates.bare)]
  return {
    what: 'requests a second, 16 connections, beside bare http and pg',
    target: '≥ 1,000 or 0.9 of it',
    measured: `${own.toFixed(0)} / ${least.toFixed(0)}: ${(own / least).toFixed(2)}`,
    holds: own >= 1000 || own / least >= 0.9,
  }
}

async function rate(url: string): Promise<number> {
  const words = ['--import', 'tsx', `${root}/test/bench/processes/client.ts`, url, QUERY, '16', SECONDS]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root })
  return Number(stdout)
}
