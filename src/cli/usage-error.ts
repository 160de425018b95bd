/** A wrong command line or setting: its message is shown as it is, and the command ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
