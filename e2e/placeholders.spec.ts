import type { Page } from '@playwright/test'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { at, wordsIn } from './guide.ts'

/** What Ctrl+V gives. */
async function pasted(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')))
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  return field.inputValue()
}

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { ui, guide: words } = wordsIn(locale)
  const nameOf = (placeholder: string) => ui.Command.fillIn.replace('{what}', words.placeholders[placeholder] ?? '')

  test('what is filled in once stands in every command, in this browser only', async ({ page }) => {
    await countLayoutShift(page)
    await page.goto(at(locale, 'service-bus-reachable'))
    const fields = page.getByRole('textbox', { name: nameOf('namespace') })
    await fields.first().click()
    await page.keyboard.type('contoso-sb')
    await page.keyboard.press('Enter')
    await expect(fields).toHaveText(['contoso-sb', 'contoso-sb'])

    await page.getByRole('button', { name: ui.Command.copy, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: ui.Command.copied })).toHaveCount(1)
    expect(await pasted(page)).toContain('-ComputerName contoso-sb.servicebus.windows.net -Port 443')

    await page.reload({ waitUntil: 'commit' })
    await expect(fields).toHaveText(['contoso-sb', 'contoso-sb'])
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    expect(page.url()).not.toContain('contoso')

    await page.goto(at(locale, 'article'))
    await expect(fields.last()).toHaveText('contoso-sb')
    await fields.last().press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Tab')
    await expect(fields.first()).toHaveText('<namespace>')
  })

  test('copying a command with gaps says so', async ({ page }) => {
    await page.goto(at(locale, 'grant-rights'))
    await page.getByRole('textbox', { name: nameOf('domain') }).fill('contoso.com')
    await page.getByRole('button', { name: ui.Command.copy, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: ui.Command.copyUnfilled })).toHaveCount(1)
    expect(await pasted(page)).toContain('-ADConnectorAccountName <connector-account> -ADConnectorAccountDomain contoso.com')
  })
})
