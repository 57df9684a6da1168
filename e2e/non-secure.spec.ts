import { mustLookup } from '#lib/guide/lookup.ts'
import { storeTrail } from './case.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, languageName, locale, locales, messagesIn, otherLocale } from './guide.ts'
import { box, choice, dialog, heading, pasted, receiver, trail } from './page.ts'

for (const locale of locales) {
  test(`${locale}: on plain http answers, ticks and copying work`, async ({ page, requiring, command }) => {
    const edition = editionOf(requiring.guide, locale)
    const { at, title, ui } = edition
    await page.goto(at(requiring.step))
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    const tick = box(page, edition, requiring.ids[0])
    await tick.check()
    await choice(page, edition, requiring.step, requiring.choice).click()
    await expect(heading(page, title(requiring.target))).toBeFocused()
    await page.goto(at(requiring.step))
    await expect(tick).toBeChecked()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)

    await page.goto(editionOf(command.guide, locale).at(command.step))
    await page.getByRole('button', { name: ui.Command.copy, exact: true }).first().click()
    await expect(page.getByRole('status').filter({ hasText: ui.Command.copyUnfilled })).toHaveCount(1)
    expect(await pasted(page)).toBe(await page.locator('[data-command] pre').first().textContent())
  })
}

const { Handoff, Hosts, Command, Share, Summary } = messagesIn(locale)

test('on plain http the firewall request list is copied, too', async ({ page, hosts }) => {
  const { at, words } = editionOf(hosts.guide)
  await page.goto(at('hosts'))
  await page.getByRole('radio', { name: mustLookup(words.guide.variants, hosts.chosen) }).check()
  await page.getByRole('button', { name: Hosts.copy.csv }).click()
  await expect(page.getByRole('status').filter({ hasText: Command.copied })).toHaveCount(1)
  const text = await pasted(page)
  expect(text.slice(0, 20)).toContain(`${Hosts.columns.action},${Hosts.columns.host},`)
  expect(hosts.needed(hosts.chosen).filter(({ name }) => !text.includes(name))).toEqual([])
})

test('on plain http a summary is copied and opened again', async ({ page, way }) => {
  await storeTrail(page, way.guide, way.answers)
  await page.goto(editionOf(way.guide).at('summary'))
  await page.getByRole('button', { name: Summary.copyText }).click()
  await expect(page.getByRole('status').filter({ hasText: Summary.copied })).toHaveCount(1)
  const field = page.getByRole('textbox', { name: Summary.paste })
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(field).toHaveValue(/#h=1\.[\w-]+$/)
  await page.getByRole('button', { name: Summary.open, exact: true }).click()
  await expect(dialog(page)).toContainText(Handoff.addNothing)
})

test('on plain http a hand-off link is made, opened in another browser and looked at over a reload', async ({
  page,
  browser,
  baseURL,
  way
}) => {
  const [mine, theirs] = [editionOf(way.guide), editionOf(way.guide, otherLocale)]
  await storeTrail(page, way.guide, way.answers)
  await page.goto(mine.at(way.head))
  await page.getByRole('button', { name: Share.titles.step }).click()
  await page.getByRole('radio', { name: languageName(otherLocale) }).check()
  const field = page.getByRole('textbox', { name: Share.handoff })
  await expect(field).toHaveValue(/^http:\/\/telusur\.test.*#h=1\./)

  const { page: other, problems, close } = await receiver(browser, baseURL, await field.inputValue())
  expect(await other.evaluate(() => isSecureContext)).toBe(false)
  const { ui } = theirs
  await dialog(other).getByRole('button', { name: ui.Handoff.preview }).click()
  await other.reload()
  const entries = trail(other, theirs).getByRole('listitem')
  await expect(entries).toHaveCount(4)
  const bar = other.getByRole('region', { name: ui.Preview.bar })
  await bar.getByRole('button', { name: ui.Handoff.replace }).click()
  await expect(bar).toHaveCount(0)
  await expect(entries).toHaveCount(4)
  expect(problems).toEqual([])
  await close()
})
