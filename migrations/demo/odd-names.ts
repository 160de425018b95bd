/** Trap: names that break careless SQL and labels, for accounts (12) and products (8): quotes, emoji, right-to-left, 200 characters. */
export const oddAccountNames: readonly string[] = [
  "O'Hara & Sons",
  '"Quoted" GmbH',
  "Robert'); drop table orders;--",
  'Naïve Café 🦊',
  '👩‍👩‍👧‍👦 Family Office',
  'شركة النور للتجارة',
  'חברת השמש',
  '株式会社みどり',
  'Back\\slash\\Works',
  'Two  spaces, one\ttab',
  `${'Verylongname '.repeat(16).slice(0, 199)}!`,
  '100 % {curly} $1 ?',
]

/** The products' share of the odd names. */
export const oddProductNames: readonly string[] = [
  "Painter's brush",
  'The "Golden" frame',
  'Rainbow 🌈 ink',
  'ألوان الماء',
  'צבעי שמן',
  'Sticker; --',
  `${'Endless canvas '.repeat(14).slice(0, 199)}.`,
  'NULL',
]
