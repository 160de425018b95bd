/** Resolves at the first SIGINT or SIGTERM. A second one ends the process at once, for whoever does not want to wait. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop).once(signal, () => process.exit(1))
      resolve()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}
