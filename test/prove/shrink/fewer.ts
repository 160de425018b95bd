/** The same list without a piece of it: all, halves, quarters, eighths, then one by one. */
export function fewer<T>(list: readonly T[]): readonly (readonly T[])[] {
  const sizes = [list.length, ...[2, 4, 8].map((parts) => Math.ceil(list.length / parts)), 1].filter((size) => size > 0)
  return [...new Set(sizes)].flatMap((size) =>
    Array.from({ length: Math.ceil(list.length / size) }, (_, piece) =>
      list.filter((_each, index) => index < piece * size || index >= (piece + 1) * size),
    ),
  )
}
