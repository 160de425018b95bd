import type { Page } from 'playwright-core'

/** Runs the query of the active tab; the answer, once it has come. */
export async function execute(page: Page): Promise<unknown> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'))
  await page.locator('.graphiql-execute-button').click()
  return (await answered).json()
}

/** Opens an example in a tab of its own. */
export async function openExample(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('menuitem', { name: title }).click()
}

/** Puts a query in the place of the active tab's. */
export async function writeQuery(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(query)
}

/** What completion offers after words typed on a new line under the one that holds `above`. */
export async function completionOf(page: Page, above: string, words: string): Promise<string> {
  await page.locator('.graphiql-query-editor .view-line', { hasText: above }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Space')
  const suggestions = page.locator('.suggest-widget.visible .monaco-list-row')
  await suggestions.first().waitFor()
  const offered = (await suggestions.allTextContents()).join(' ')
  await page.keyboard.press('Escape')
  return offered
}

/** How many different colours the plot's canvas holds: one or none would be an empty chart. */
export function paintedColours(page: Page): Promise<number> {
  return page.locator('.plot canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const colours = new Set<string>()
    for (let index = 0; index < pixels.length; index += 4) colours.add(pixels.slice(index, index + 4).join())
    return colours.size
  })
}
