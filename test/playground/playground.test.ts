import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPlayground } from './built-playground.js'
import { chromiumPath, launchChromium } from './chromium.js'
import { type ObservedPage, openObservedPage } from './observed-page.js'
import { type OpenServer, openStandInServer } from './stand-in-server.js'

if (chromiumPath === undefined) console.info('No Chromium on this computer: the browser test of the playground is left out.')

/** The one line to change for another server of the same page and schema. */
async function openPlayground(): Promise<OpenServer> {
  const built = await buildPlayground()
  const server = await openStandInServer(built.folder)
  return { baseUrl: server.baseUrl, close: () => server.close().then(built.remove) }
}

describe.runIf(chromiumPath !== undefined)('the playground in a browser', { timeout: 60_000 }, () => {
  let server: OpenServer
  let browser: Browser
  let observed: ObservedPage
  let page: Page

  beforeAll(async () => {
    server = await openPlayground()
    browser = await launchChromium(chromiumPath ?? '')
    observed = await openObservedPage(browser, `${server.baseUrl}/`)
    page = observed.page
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('before any query it says what will be here', async () => {
    await page.getByText('Run a query, and its numbers are drawn here.').waitFor()
  })

  test('the welcome query runs as it stands and is drawn as lines, a series a group', async () => {
    await execute(page)
    await page.locator('.plot canvas').waitFor()
    expect(await page.locator('.plot').getAttribute('aria-label')).toMatch(
      /^Line chart of revenue from Jan 2025 to Dec 2025: direct, organic/,
    )
    expect(await page.locator('.legend li').allTextContents()).toEqual(['direct', 'organic', 'paid', 'referral', '(none)'])
    expect(await paintedColours(page)).toBeGreaterThan(5)
    expect(await page.locator('.graphiql-response .view-lines').textContent()).toContain('nodes')
  })

  test('the pointer shows the period and its numbers as the server writes them', async () => {
    await page.locator('.plot .u-over').hover()
    await page.locator('.tooltip').waitFor()
    expect(await page.locator('.tooltip').textContent()).toMatch(/2025.*direct€[\d,]+\.\d\d/)
  })

  test('another metric can be drawn, and all numbers are in a table too', async () => {
    await page.getByLabel('Metric', { exact: true }).selectOption({ label: 'orders' })
    await page.getByRole('button', { name: 'Table' }).click()
    expect(await page.locator('.chart-table tbody tr').count()).toBe(12)
    expect(await page.locator('.chart-table tbody tr').last().textContent()).toContain('Dec 2025 (partial)')
    await page.getByRole('button', { name: 'Chart', exact: true }).click()
  })

  test('the chart takes the dark theme with the page', async () => {
    const swatch = page.locator('.legend .swatch').first()
    const colour = () => swatch.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await colour()).toBe('rgb(47, 111, 222)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(colour).toBe('rgb(122, 168, 255)')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('completion offers the metrics', async () => {
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'orders {' }).click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('average')
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget').getByText('averageOrderValue').first().waitFor()
    await page.keyboard.press('Escape')
  })

  test('an example opens in a tab of its own and is drawn as bars', async () => {
    await openExample(page, 'By country')
    await execute(page)
    await page.locator('.bars li').first().waitFor()
    expect(await page.locator('.bars li').count()).toBe(12)
    expect(await page.locator('.chart-notes').textContent()).toContain('3 more groups of the answer are not drawn')
    expect(await page.locator('.graphiql-tab').count()).toBe(2)
  })

  test('an answer without rows says what to ask for', async () => {
    await openExample(page, 'What can be asked')
    await execute(page)
    await page.getByText('Nothing to draw: ask for rows').waitFor()
  })

  test('documentation, history and explorer open', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.locator('.graphiql-plugin').getByText('query: Query').waitFor()
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.locator('.graphiql-plugin').getByText('Welcome').first().waitFor()
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
    await page.locator('.graphiql-plugin').getByText('catalog').first().waitFor()
  })

  test('nothing went wrong and nothing came from outside', () => {
    expect(observed.errors).toEqual([])
    expect(observed.foreignRequests).toEqual([])
  })
})

async function execute(page: Page): Promise<void> {
  await page.locator('.graphiql-execute-button').click()
}

async function openExample(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('menuitem', { name: title }).click()
}

/** How many different colours the plot's canvas holds: one or none would be an empty chart. */
function paintedColours(page: Page): Promise<number> {
  return page.locator('.plot canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const colours = new Set<string>()
    for (let index = 0; index < pixels.length; index += 4) colours.add(pixels.slice(index, index + 4).join())
    return colours.size
  })
}
