/** The end of a `switch` that has named every case: the compiler proves that it is never called. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}: a case is missing here.`)
}
