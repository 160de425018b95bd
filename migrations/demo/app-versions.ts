/** The versions of the app, each with its first day. */
const versions: readonly (readonly [version: string, from: string])[] = [
  ['1.8', '2024-01-01'],
  ['1.9', '2024-06-10'],
  ['2.0', '2024-11-18'],
  ['2.1', '2025-05-05'],
  ['2.2', '2025-11-03'],
]

/** The version of the app that there was on a day. */
export const versionOn = (day: string): string => versions.findLast(([, from]) => from <= day)?.[0] ?? '1.8'
