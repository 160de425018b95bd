/** A line on a terminal that says how far a run is; elsewhere nothing. */
export function showProgress(done: number, all: number, started: number): void {
  if (!process.stderr.isTTY) return
  const seconds = (performance.now() - started) / 1000
  const width = 40
  const full = Math.round((width * done) / all)
  const rate = Math.round(done / Math.max(seconds, 0.001))
  process.stderr.write(`\r[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${done} of ${all} cases, ${rate} a second `)
  if (done >= all) process.stderr.write('\n')
}
