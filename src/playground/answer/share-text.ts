/** A share, 0.204, as the server writes it in English: `20.4 %`. */
export function shareText(share: number): string {
  return `${(share * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %`
}
