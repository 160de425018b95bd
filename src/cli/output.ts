/** Where a command writes: its result to `print`, one line each; what it says about its work to `note`. */
export interface Output {
  print(line: string): void
  note(line: string): void
}

/** Results on standard output, so that they can be piped; notes on standard error. */
export const standardOutput: Output = {
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
}
