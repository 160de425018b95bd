import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleQueries } from '../../src/playground/example-queries.js'
import { type Program, startProgram } from '../cli/program.js'
import { buildPlayground } from './built-playground.js'
import { chromiumPath, launchChromium } from './chromium.js'
import { type ObservedPage, openObservedPage } from './observed-page.js'
import { completionOf, execute, openExample, paintedColours, writeQuery } from './page-actions.js'

if (chromiumPath === undefined) console.info('No Chromium on this computer: the browser test of the playground is left out.')

describe.runIf(chromiumPath !== undefined)('the playground in a browser, on the demo company', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-playground-'))
  let program: Program
  let browser: Browser
  let observed: ObservedPage
  let page: Page

  beforeAll(async () => {
    await buildPlayground()
    program = startProgram(['serve', '--memory'], folder)
    browser = await launchChromium(chromiumPath ?? '')
    observed = await openObservedPage(browser, `${await program.url}/`)
    page = observed.page
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await program?.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })

  test('before any query it says what will be here', async () => {
    await page.getByText('Run a query, and its numbers are drawn here.').waitFor()
  })

  test('the welcome query runs as it stands and is drawn as lines, a series a group', async () => {
    await execute(page)
    await page.locator('.plot canvas').waitFor()
    expect(await page.locator('.plot').getAttribute('aria-label')).toMatch(/^Line chart of revenue from 2025-01 to 2025-12: organic, paid/)
    expect(await page.locator('.legend li').allTextContents()).toEqual(['organic', 'paid', 'referral', '(none)'])
    expect(await page.locator('.chart-notes').textContent()).toContain('Dashed and hollow: the period is not over')
    expect(await paintedColours(page)).toBeGreaterThan(5)
    expect(await page.locator('.graphiql-response .view-lines').textContent()).toContain('nodes')
  })

  test('the pointer shows the period and its numbers as the server writes them', async () => {
    await page.locator('.plot .u-over').hover()
    await page.locator('.tooltip').waitFor()
    expect(await page.locator('.tooltip').textContent()).toMatch(/2025-\d\d.*organic€[\d,]+\.\d\d/)
  })

  test('another metric can be drawn, all numbers are in a table, and the SQL can be read', async () => {
    await page.getByLabel('What is drawn', { exact: true }).selectOption({ label: 'orders' })
    await page.getByRole('button', { name: 'Table' }).click()
    expect(await page.locator('.chart-table tbody tr').count()).toBe(12)
    expect(await page.locator('.chart-table tbody tr').last().textContent()).toContain('2025-12 (partial)')
    await page.getByRole('button', { name: 'SQL' }).click()
    expect(await page.locator('.statements pre').first().textContent()).toContain('select\n')
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

  test('the bar between answer and chart moves, by pointer and by key', async () => {
    const height = async () => (await page.locator('.chart-panel').boundingBox())?.height ?? 0
    const before = await height()
    await page.locator('.chart-resize').hover()
    await page.mouse.down()
    await page.mouse.move(1000, 300, { steps: 4 })
    await page.mouse.up()
    await expect.poll(height).toBeGreaterThan(before + 50)
    const dragged = await height()
    await page.locator('.chart-resize').press('ArrowDown')
    await expect.poll(height).toBeLessThan(dragged)
  })

  test('completion offers the metrics and the dimensions', async () => {
    expect(await completionOf(page, 'orders {', 'average')).toContain('averageOrderValue')
    expect(await completionOf(page, 'grain: MONTH', 'segments: [')).toContain('MOBILE_USERS')
  })

  test.each(exampleQueries.slice(1))('the example "$title" opens in a tab of its own and runs', async ({ title }) => {
    const tabs = await page.locator('.graphiql-tab').count()
    await openExample(page, title)
    const answer = await execute(page)
    expect(answer).not.toHaveProperty('errors')
    expect(await page.locator('.graphiql-tab').count()).toBe(tabs + 1)
    const drawn =
      title === 'What can be asked'
        ? page.getByText('Nothing to draw: ask for rows')
        : page.locator('.bars li, .plot canvas, .funnel .bar, .heat .heat-share, .review-trend')
    await drawn.first().waitFor()
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

  test.each([
    ['misspells a metric', '{ metrics(range: { all: true }) { nodes { revenu { value } } } }', 'Did you mean "revenue"?'],
    [
      'groups a metric by what it lacks',
      '{ metrics(range: { all: true }, by: [TOPIC]) { nodes { revenue { value } } } }',
      '"revenue" can\'t be grouped by "TOPIC": it has "COUNTRY"',
    ],
  ])('a question that %s is answered in plain words', async (_what, query, words) => {
    const wrong = await openObservedPage(browser, page.url())
    await writeQuery(wrong.page, query)
    await execute(wrong.page)
    await wrong.page.locator('.chart-error', { hasText: words }).waitFor()
    await wrong.page.close()
  })
})
