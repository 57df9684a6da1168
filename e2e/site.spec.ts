import { expect, test } from './fixtures.ts'
import { at, wordsIn } from './guide.ts'

test.describe('the root page', () => {
  test.use({ locale: 'id' })

  test("leads to the browser's language and keeps the fragment", async ({ page }) => {
    await page.goto('/#h=1.abc')
    await expect(page).toHaveURL('/id-ID/#h=1.abc')
  })

  test('leads to the language that was chosen before', async ({ page }) => {
    await page.goto(at('id-ID'))
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(at('en'))
    await page.goto('/')
    await expect(page).toHaveURL('/en/')
  })
})

test.describe('an address that does not exist', () => {
  for (const [asked, meant] of [
    ['/id-id/password-writeback/heartbeat/', '/id-ID/password-writeback/heartbeat/'],
    ['/id/password-writeback/', '/id-ID/password-writeback/'],
    ['/en-US/password-writeback/heartbeats', '/en/password-writeback/heartbeat/'],
    ['/en/password-writeback/servicebus-reachable/', '/en/password-writeback/service-bus-reachable/']
  ] as const) {
    test(`${asked} is answered with status 404 and leads to ${meant}`, async ({ page }) => {
      const response = await page.goto(asked)
      expect(response?.status()).toBe(404)
      await page.getByRole('link', { name: meant }).click()
      await expect(page).toHaveURL(meant)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }
})

test('the page policy stops a script that was not there at build time', async ({ page, problems }) => {
  await page.goto(at('en'))
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('document.title = "hacked"')
    document.body.append(script)
  })
  await expect.poll(() => problems.join()).toContain("requires 'TrustedScript'")
  await expect(page).not.toHaveTitle('hacked')
  problems.length = 0
})

test('on paper a choice names the address it leads to, and the rails are gone', async ({ page }) => {
  const { ui, steps } = wordsIn('en')
  await page.emulateMedia({ media: 'print' })
  await page.goto(at('en', 'service-bus-reachable'))
  await expect(page.getByRole('link', { name: steps['service-bus-reachable']?.choices.fails })).toContainText(
    ui.Place.goTo.replace('{address}', at('en', 'open-firewall'))
  )
  await expect(page.getByText(at('en', 'open-firewall'))).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: ui.Command.copy })).toHaveCount(0)
  await expect(page.getByText('learn.microsoft.com').first()).toBeVisible()
})

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { ui } = wordsIn(locale)

  test('a menu of the header closes on Escape, by a click elsewhere, and when its link was followed', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(at(locale, 'checklist'))
    const menu = page.getByRole('button', { name: ui.Site.menu })
    const link = page.getByRole('banner').getByRole('link', { name: ui.Pages.checklist.name, exact: true })
    await expect(link).toBeHidden()
    await menu.press('Enter')
    await expect(link).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('banner').getByRole('link', { name: ui.Guide.overview, exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(link).toBeHidden()
    await expect(menu).toBeFocused()

    await menu.click()
    await expect(link).toBeVisible()
    await page.mouse.click(5, 600)
    await expect(link).toBeHidden()

    await menu.click()
    await link.click()
    await expect(link).toBeHidden()
    await menu.click()
    await page.getByRole('banner').getByRole('link', { name: ui.Pages.codes.name, exact: true }).click()
    await expect(page).toHaveURL(at(locale, 'codes'))
    await expect(link).toBeHidden()
  })

  test('the list of guides opens below its button and closes on Escape', async ({ page }) => {
    await page.goto(at(locale, 'heartbeat'))
    const button = page.getByRole('banner').getByRole('button', { name: new RegExp(`^${ui.Guide.switcher}`) })
    await button.click()
    const list = page
      .getByRole('banner')
      .getByRole('list')
      .filter({ has: page.locator('[aria-current="true"]') })
    await expect(list).toBeVisible()
    const [above, below] = [await button.boundingBox(), await list.boundingBox()]
    expect(Math.abs((below?.x ?? 0) - (above?.x ?? 0))).toBeLessThan(24)
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
  })
})
