import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { href } from '#i18n/href.ts'
import { expect, test, watch } from './fixtures.ts'
import { at, titleOf, wayTo, wordsIn } from './guide.ts'
import { box } from './prerequisites.ts'
import { choice, storeTrail, trail } from './trail.ts'

/** The row of a case with that name, in the list of cases. */
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })

const deed = (row: Locator, words: string, name: string) => row.getByRole('button', { name: new RegExp(`^${words}\\W+${name}$`) })

/** Gives the only case that has no name yet one. */
async function nameCase(page: Page, locale: 'en' | 'id-ID', name: string) {
  const { Cases } = wordsIn(locale).ui
  await page.getByRole('button', { name: Cases.rename }).first().click()
  await page.getByRole('textbox', { name: Cases.name }).fill(name)
  await page.getByRole('button', { name: Cases.saveName }).click()
  await expect(page.getByRole('heading', { level: 3, name })).toBeVisible()
}

async function openCases(page: Page, locale: 'en' | 'id-ID') {
  const { Cases, Site } = wordsIn(locale).ui
  await page.getByRole('banner').getByRole('button', { name: Site.cases }).click()
  await expect(page.getByRole('dialog', { name: Cases.title })).toBeVisible()
}

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { ui } = wordsIn(locale)
  const t = ui.Cases

  test(`several cases are begun, named and gone on with from the header`, async ({ page }) => {
    await page.goto(at(locale, 'symptom'))
    await choice(page, 'symptom', 'connection', locale).click()
    await openCases(page, locale)
    await nameCase(page, locale, 'Contoso')
    await page.getByRole('button', { name: t.close }).click()
    await expect(trail(page, locale).getByRole('heading')).toContainText('Contoso')

    await openCases(page, locale)
    await page.getByRole('link', { name: t.new }).click()
    await expect(page).toHaveURL(at(locale))
    await page.goto(at(locale, 'symptom'))
    await expect(trail(page, locale).getByText(ui.Trail.empty)).toBeVisible()
    await choice(page, 'symptom', 'some-users', locale).click()
    await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)

    await openCases(page, locale)
    await row(page, 'Contoso').getByRole('link', { name: t.continue }).click()
    await expect(trail(page, locale).getByRole('heading')).toContainText('Contoso')
    await page.reload()
    await expect(trail(page, locale).getByRole('heading')).toContainText('Contoso')
  })

  test(`the home page lists every case, and leads on to where it stands`, async ({ page }) => {
    await page.goto(at(locale, 'symptom'))
    await choice(page, 'symptom', 'connection', locale).click()
    await page.waitForURL((url) => !url.pathname.includes('symptom'))
    const head = new URL(page.url()).pathname
    await page.goto(href({ locale }))
    await nameCase(page, locale, 'Tiket 4711')
    await expect(row(page, 'Tiket 4711')).toContainText(titleOf(locale, head.split('/').at(-2) ?? ''))
    await row(page, 'Tiket 4711').getByRole('link', { name: t.continue }).click()
    await expect(page).toHaveURL(head)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})

const { ui } = wordsIn('en')
const t = ui.Cases

test('tabs on different cases never mix, and one that has only looked stays with what it showed', async ({
  page,
  context,
  baseURL
}) => {
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence').check()
  const other = await context.newPage()
  const problems = watch(other, baseURL)
  await other.goto(at('en', 'checklist'))
  await expect(box(other, 'licence')).toBeChecked()
  const looking = await context.newPage()
  await looking.goto(at('en', 'checklist'))
  await expect(box(looking, 'licence')).toBeChecked()
  await openCases(other, 'en')
  await other.getByRole('link', { name: t.new }).click()
  await other.goto(at('en', 'checklist'))
  await expect(box(other, 'licence')).not.toBeChecked()
  await box(other, 'test-user').check()
  await box(page, 'supported-version').check()
  await box(other, 'reset-enabled').check()
  await box(looking, 'endpoints-allowed').check()
  for (const tab of [page, other]) await tab.reload()
  await expect(box(page, 'licence')).toBeChecked()
  for (const id of ['supported-version', 'endpoints-allowed']) await expect(box(page, id)).toBeChecked()
  await expect(box(page, 'test-user')).not.toBeChecked()
  await expect(box(other, 'test-user')).toBeChecked()
  await expect(box(other, 'supported-version')).not.toBeChecked()
  expect(problems).toEqual([])
})

test('a case goes to the archive and comes back, is deleted and comes back after a reload', async ({ page }) => {
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence').check()
  await page.goto(href({ locale: 'en' }))
  await nameCase(page, 'en', 'Fabrikam')
  await deed(row(page, 'Fabrikam'), t.archive, 'Fabrikam').click()
  await expect(row(page, 'Fabrikam')).toBeHidden()
  await page.getByText('1 archived case').click()
  await deed(row(page, 'Fabrikam'), t.bringBack, 'Fabrikam').click()
  await expect(page.getByText('1 archived case')).toBeHidden()
  await deed(row(page, 'Fabrikam'), t.delete, 'Fabrikam').click()
  await expect(page.getByRole('status')).toContainText('“Fabrikam” was deleted.')
  await page.goto(at('en', 'checklist'))
  await expect(box(page, 'licence')).not.toBeChecked()
  await page.goto(href({ locale: 'en' }))
  await page.getByText('1 case deleted this week').click()
  await page.getByRole('button', { name: t.undo }).click()
  await row(page, 'Fabrikam').getByRole('link', { name: t.continue }).click()
  await page.goto(at('en', 'checklist'))
  await expect(box(page, 'licence')).toBeChecked()
})

test('a case that has reached an outcome offers its summary, and then the archive', async ({ page }) => {
  const { Place, Summary } = ui
  await storeTrail(
    page,
    wayTo('solved').map(({ step, choice }) => [step, choice])
  )
  await page.goto(at('en', 'solved'))
  await page.getByRole('main').getByRole('link', { name: Place.caseSummary }).click()
  await expect(page.getByRole('main').getByRole('link', { name: titleOf('en', 'solved') })).toBeVisible()
  await page.getByRole('button', { name: Summary.archive }).click()
  await expect(page.getByRole('status').filter({ hasText: Summary.archived })).toBeVisible()
  await expect(page.getByText(Summary.empty)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: Summary.toCases }).click()
  await page.getByText('1 archived case').click()
  await expect(page.getByRole('listitem').filter({ hasText: t.bringBack })).toContainText(titleOf('en', 'solved'))
})

test('all cases go into a file, and from it into another browser; a damaged file changes nothing', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence').check()
  await page.goto(href({ locale: 'en' }))
  await nameCase(page, 'en', 'Contoso')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t.export }).click()])
  const text = readFileSync(await download.path(), 'utf8')

  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const other = await context.newPage()
  const problems = watch(other, baseURL)
  const open = (name: string, body: string) =>
    other.getByLabel(t.import).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) })
  await other.goto(href({ locale: 'en' }))
  await open('half.json', text.slice(0, -20))
  await expect(other.getByRole('status')).toHaveText('half.json is no file with cases, or its end is missing. Nothing was changed.')
  await expect(other.getByText(t.none)).toBeVisible()
  await open('cases.json', text)
  await expect(other.getByRole('status')).toHaveText('1 case added.')
  await open('cases.json', text)
  await expect(other.getByRole('status')).toHaveText('0 cases added, 1 was here already.')
  await row(other, 'Contoso').getByRole('link', { name: t.continue }).click()
  await other.goto(at('en', 'checklist'))
  await expect(box(other, 'licence')).toBeChecked()
  expect(problems).toEqual([])
  await context.close()
})

test('a case of a newer version is said and left alone; what was set aside can be saved', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.length > 0) return
    localStorage.setItem('telusur:case:newer', '{"format":2,"guide":"password-writeback"}')
    localStorage.setItem('telusur:case:broken', '{"format":1,"guide":"password-wr')
  })
  await page.goto(at('en', 'checklist'))
  const notices = page.getByText(ui.Storage.newer).or(page.getByText(ui.Storage.unreadable))
  await expect(notices.filter({ visible: true })).toHaveCount(1)
  await box(page, 'licence').check()
  await page.getByRole('link', { name: ui.Storage.toCases }).click()
  await expect(page.getByText('2 stored texts set aside')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('listitem').filter({ hasText: '"format":1' }).getByRole('button', { name: t.save, exact: true }).click()
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"format":1,"guide":"password-wr')
  expect(await page.evaluate(() => localStorage.getItem('telusur:case:newer'))).toBe('{"format":2,"guide":"password-writeback"}')
})

test('what was changed by hand and makes no sense is left out, and the original is set aside', async ({ page }) => {
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence').check()
  await box(page, 'test-user').check()
  const changed = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('telusur:case:')) ?? ''
    const text = (localStorage.getItem(key) ?? '').replace('"confirmed"', '"perhaps"')
    localStorage.setItem(key, text)
    return text
  })
  await page.reload()
  await expect(page.getByText(ui.Storage.mended)).toBeVisible()
  await expect(box(page, 'licence')).not.toBeChecked()
  await expect(box(page, 'test-user')).toBeChecked()
  const aside = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('telusur:aside:')))
  expect(aside.map(([, text]) => text)).toEqual([changed])
})
