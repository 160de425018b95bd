import { casesOfWorld } from '../prove-case.js'

/** A line on a terminal that says how far a run is; elsewhere one at each tenth. */
export function showProgress(done: number, all: number, started: number): void {
  const tenth = (count: number) => Math.floor((count * 10) / all)
  if (!process.stderr.isTTY && tenth(done) === tenth(done - casesOfWorld)) return
  const seconds = (performance.now() - started) / 1000
  if (!process.stderr.isTTY) return void process.stderr.write(`${done} of ${all} cases in ${Math.round(seconds)} s\n`)
  const width = 40
  const full = Math.round((width * done) / all)
  const rate = Math.round(done / Math.max(seconds, 0.001))
  process.stderr.write(`\r[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${done} of ${all} cases, ${rate} a second `)
  if (done >= all) process.stderr.write('\n')
}
