import { expect, test } from './fixtures.ts'
import { at, locales, titleOf, wordsIn } from './guide.ts'
import { dialog, receiver, ui } from './handoff.ts'
import { storeTrail, threeAnswers, trail } from './trail.ts'

for (const locale of locales) {
  test(`${locale}: on plain http answers, ticks and copying work`, async ({ page }) => {
    const { ui, steps } = wordsIn(locale)
    await page.goto(at(locale, 'symptom'))
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await page.getByRole('link', { name: steps.symptom?.choices.connection }).click()
    await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, 'heartbeat') })).toBeFocused()

    const copy = page.getByRole('button', { name: ui.Command.copy, exact: true }).first()
    await copy.click()
    await expect(page.getByRole('status').filter({ hasText: ui.Command.copied })).toHaveCount(1)
    const command = await page.locator('[data-command] pre').first().textContent()
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' })))
    await page.locator('#paste').focus()
    await page.keyboard.press('ControlOrMeta+V')
    await expect(page.locator('#paste')).toHaveValue(command ?? '')

    await page.getByRole('main').getByRole('checkbox').first().check()
    await page.reload()
    await expect(page.getByRole('main').getByRole('checkbox').first()).toBeChecked()
    await expect(page.getByRole('navigation', { name: ui.Trail.title }).getByRole('listitem')).toHaveCount(2)
  })
}

test('on plain http the firewall request list is copied, too', async ({ page }) => {
  const { ui, guide } = wordsIn('en')
  await page.goto(at('en', 'hosts'))
  await page.getByRole('radio', { name: guide.variants['cloud-21vianet'] }).check()
  await page.getByRole('button', { name: ui.Hosts.copy.csv }).click()
  await expect(page.getByRole('status').filter({ hasText: ui.Command.copied })).toHaveCount(1)
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' })))
  await page.locator('#paste').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.locator('#paste')).toHaveValue(/^Action,Host,[\s\S]*servicebus\.chinacloudapi\.cn/)
})

test('on plain http a summary is copied and opened again', async ({ page }) => {
  const { Handoff, Summary } = wordsIn('en').ui
  await storeTrail(page, threeAnswers)
  await page.goto(at('en', 'summary'))
  await page.getByRole('button', { name: Summary.copyText }).click()
  await expect(page.getByRole('status').filter({ hasText: Summary.copied })).toHaveCount(1)
  const field = page.getByRole('textbox', { name: Summary.paste })
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(field).toHaveValue(/#h=1\.[\w-]+$/)
  await page.getByRole('button', { name: Summary.open, exact: true }).click()
  await expect(page.locator('[data-handoff]')).toContainText(Handoff.addNothing)
})

test('on plain http a hand-off link is made, opened in another browser and looked at over a reload', async ({
  page,
  browser,
  baseURL
}) => {
  const { Place, Share } = ui('en')
  await storeTrail(page, threeAnswers)
  await page.goto(at('en', 'service-bus-reachable'))
  await page.getByRole('button', { name: Place.shareStep }).click()
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).check()
  const field = page.getByRole('textbox', { name: Share.handoff })
  await expect(field).toHaveValue(/^http:\/\/telusur\.test.*#h=1\./)

  const { page: other, problems } = await receiver(browser, baseURL, 'id-ID')
  expect(await other.evaluate(() => isSecureContext)).toBe(false)
  await other.goto(await field.inputValue())
  await dialog(other)
    .getByRole('button', { name: ui('id-ID').Handoff.lookOnly })
    .click()
  await other.reload()
  await expect(trail(other, 'id-ID').getByRole('listitem')).toHaveCount(4)
  const bar = other.getByRole('region', { name: ui('id-ID').Look.bar })
  await bar.getByRole('button', { name: ui('id-ID').Handoff.replace }).click()
  await expect(bar).toHaveCount(0)
  await expect(trail(other, 'id-ID').getByRole('listitem')).toHaveCount(4)
  expect(problems).toEqual([])
  await other.context().close()
})
