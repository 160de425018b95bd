import type { Browser, Page } from 'playwright-core'

/** A page and what went wrong on it: its console's errors, and requests that left its own origin. */
export interface ObservedPage {
  readonly page: Page
  readonly errors: readonly string[]
  readonly foreignRequests: readonly string[]
}

/** Opens an address in a laptop's window, watching the console and every request from the first on. */
export async function openObservedPage(browser: Browser, address: string, colorScheme: 'light' | 'dark' = 'light'): Promise<ObservedPage> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, colorScheme })
  const errors: string[] = []
  const foreignRequests: string[] = []
  const { origin } = new URL(address)
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isOwn) foreignRequests.push(request.url())
  })
  await page.goto(address)
  return { page, errors, foreignRequests }
}
