/** What a line of a plan's result is, in its first column: a row of the page, the total, or the number of all rows (then in the second column). */
export const linePart = { row: '0', total: '1', count: '2' } as const

/** The columns of a line before its keys: part, place, level, period. */
export const columnsBeforeKeys = 4
