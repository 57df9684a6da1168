import { formatMessage } from '#i18n/format-message.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locale, otherLocale } from './guide.ts'
import { choice, heading, switchLanguage } from './page.ts'

/** The tag that a browser asks with: the language alone. */
const short = (locale: string) => locale.split('-')[0] ?? locale

test.describe('the root page', () => {
  test.use({ locale: short(otherLocale) })

  test("leads to the browser's language and keeps the fragment", async ({ page }) => {
    await page.goto('/#h=1.abc')
    await expect(page).toHaveURL(`/${otherLocale}/#h=1.abc`)
  })

  test('leads to the language that was chosen before', async ({ page, question: { guide } }) => {
    const other = editionOf(guide, otherLocale)
    await page.goto(other.at())
    await switchLanguage(page, other, locale)
    await expect(page).toHaveURL(editionOf(guide).at())
    await page.goto('/')
    await expect(page).toHaveURL(`/${locale}/`)
  })
})

test('an address that does not exist is answered with status 404 and leads to the one that was meant', async ({
  page,
  question: { guide, target }
}) => {
  const [first, other] = [editionOf(guide), editionOf(guide, otherLocale)]
  const wrong: [asked: string, meant: string][] = [
    [other.at(target).toLowerCase(), other.at(target)],
    [other.at().replace(otherLocale, short(otherLocale)), other.at()],
    [first.at(target).replace(locale, `${locale}-US`).replace(/\/$/, 's'), first.at(target)],
    [first.at(target).replace(/(.)(.)\/$/, '$1/'), first.at(target)]
  ]
  for (const [asked, meant] of wrong.filter(([asked, meant]) => asked !== meant)) {
    const response = await page.goto(asked)
    expect(response?.status()).toBe(404)
    await page.getByRole('link', { name: meant, exact: true }).click()
    await expect(page).toHaveURL(meant)
    await expect(heading(page)).toBeVisible()
  }
})

test('the page policy stops a script that was not there at build time', async ({ page, problems, question: { guide } }) => {
  await page.goto(editionOf(guide).at())
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('document.title = "hacked"')
    document.body.append(script)
  })
  await expect.poll(() => problems.join()).toContain("requires 'TrustedScript'")
  await expect(page).not.toHaveTitle('hacked')
  problems.length = 0
})

test('on paper a choice names the address it leads to, and the rails are gone', async ({ page, question, sourced, command }) => {
  const edition = editionOf(question.guide)
  const { at, ui } = edition
  await page.emulateMedia({ media: 'print' })
  await page.goto(at(question.step))
  await expect(choice(page, edition, question.step, question.choice)).toContainText(
    formatMessage(ui.Place.goTo, { address: at(question.target) })
  )
  await expect(page.getByText(at(question.target))).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.goto(editionOf(command.guide).at(command.step))
  await expect(page.getByRole('button', { name: ui.Command.copy })).toHaveCount(0)
  await page.goto(editionOf(sourced.guide).at(sourced.step))
  await expect(page.getByText(new URL(sourced.url).host).first()).toBeVisible()
})

test.describe('in another language', () => {
  test('a menu of the header closes on Escape, by a click elsewhere, and when its link was followed', async ({
    page,
    finder: { guide }
  }) => {
    const { at, ui } = editionOf(guide, otherLocale)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(at('codes'))
    const menu = page.getByRole('button', { name: ui.Site.menu })
    const link = page.getByRole('banner').getByRole('link', { name: ui.Pages.codes.name, exact: true })
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
    await page.getByRole('banner').getByRole('link', { name: ui.Pages.article.name, exact: true }).click()
    await expect(page).toHaveURL(at('article'))
    await expect(link).toBeHidden()
  })

  test('the list of guides opens below its button and closes on Escape', async ({ page, question: { guide, step } }) => {
    const { at, ui } = editionOf(guide, otherLocale)
    await page.goto(at(step))
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
