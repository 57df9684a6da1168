import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'
import { caseOf, storeTrail } from './case.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locale, messagesIn, otherLocale } from './guide.ts'
import { box, choice, heading, receiver, setAside, storedCases, trail } from './page.ts'

/** The row of a case with that name, in the list of cases. */
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })

const deed = (row: Locator, words: string, name: string) => row.getByRole('button', { name: new RegExp(`^${words}\\W+${name}$`) })

/** Gives the only case that has no name yet one. */
async function nameCase(page: Page, locale: string, name: string) {
  const { Cases } = messagesIn(locale)
  await page.getByRole('button', { name: Cases.rename }).first().click()
  await page.getByRole('textbox', { name: Cases.name }).fill(name)
  await page.getByRole('button', { name: Cases.saveName }).click()
  await expect(page.getByRole('heading', { level: 3, name })).toBeVisible()
}

async function openCases(page: Page, locale: string) {
  const { Cases, Site } = messagesIn(locale)
  await page.getByRole('banner').getByRole('button', { name: Site.cases }).click()
  await expect(page.getByRole('dialog', { name: Cases.title })).toBeVisible()
}

test.describe('in another language', () => {
  const locale = otherLocale
  const { Cases: t } = messagesIn(locale)

  test('several cases are begun, named and gone on with from the header', async ({ page, question }) => {
    const edition = editionOf(question.guide, locale)
    await page.goto(edition.at(question.step))
    await choice(page, edition, question.step, question.choice).click()
    await openCases(page, locale)
    await nameCase(page, locale, 'Contoso')
    await page.getByRole('button', { name: t.close }).click()
    await expect(trail(page, edition).getByRole('heading')).toContainText('Contoso')

    await openCases(page, locale)
    await page.getByRole('link', { name: t.new }).click()
    await expect(page).toHaveURL(edition.at())
    await expect(page.getByText(edition.ui.Case.newCase, { exact: true })).toBeVisible()
    await expect(page.getByText(edition.ui.Case.nothingSaved)).toHaveCount(0)
    await expect(page.getByText('Contoso')).toBeVisible()
    await page.goto(edition.at(question.step))
    await expect(trail(page, edition).getByText(edition.ui.Trail.empty)).toBeVisible()
    await choice(page, edition, question.step, question.otherChoice).click()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)

    await openCases(page, locale)
    await row(page, 'Contoso').getByRole('link', { name: t.continue }).click()
    await expect(trail(page, edition).getByRole('heading')).toContainText('Contoso')
    await page.reload()
    await expect(trail(page, edition).getByRole('heading')).toContainText('Contoso')
  })

  test('the home page lists every case, and leads on to where it stands', async ({ page, question }) => {
    const edition = editionOf(question.guide, locale)
    await page.goto(edition.at(question.step))
    await choice(page, edition, question.step, question.choice).click()
    await expect(page).toHaveURL(edition.at(question.target))
    await page.goto(href({ locale }))
    await nameCase(page, locale, 'Tiket 4711')
    await expect(row(page, 'Tiket 4711')).toContainText(edition.title(question.target))
    await row(page, 'Tiket 4711').getByRole('link', { name: t.continue }).click()
    await expect(page).toHaveURL(edition.at(question.target))
    await expect(heading(page)).toBeFocused()
  })
})

const ui = messagesIn(locale)
const t = ui.Cases

test('tabs on different cases never mix, and one that has only looked stays with what it showed', async ({
  page,
  context,
  checklist
}) => {
  const edition = editionOf(checklist.guide)
  const [a, b, c, d, e] = checklist.ids
  const [other, looking] = [await context.newPage(), await context.newPage()]
  await page.goto(edition.at('checklist'))
  await box(page, edition, a).check()
  for (const tab of [other, looking]) {
    await tab.goto(edition.at('checklist'))
    await expect(box(tab, edition, a)).toBeChecked()
  }
  await openCases(other, locale)
  await other.getByRole('link', { name: t.new }).click()
  await other.goto(edition.at('checklist'))
  await expect(box(other, edition, a)).not.toBeChecked()
  await box(other, edition, b).check()
  await box(page, edition, c).check()
  await box(other, edition, d).check()
  await box(looking, edition, e).check()
  for (const tab of [page, other]) await tab.reload()
  for (const id of [a, c, e]) await expect(box(page, edition, id)).toBeChecked()
  for (const id of [b, d]) await expect(box(page, edition, id)).not.toBeChecked()
  for (const id of [b, d]) await expect(box(other, edition, id)).toBeChecked()
  for (const id of [a, c, e]) await expect(box(other, edition, id)).not.toBeChecked()
})

test('a case goes to the archive and comes back, is deleted and comes back after a reload', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const [id] = checklist.ids
  await page.goto(edition.at('checklist'))
  await box(page, edition, id).check()
  await page.goto(href({ locale }))
  await nameCase(page, locale, 'Fabrikam')
  await deed(row(page, 'Fabrikam'), t.archive, 'Fabrikam').click()
  await expect(row(page, 'Fabrikam')).toBeHidden()
  const archived = page.getByText(formatCount(t.archived, 1, locale))
  await archived.click()
  await deed(row(page, 'Fabrikam'), t.bringBack, 'Fabrikam').click()
  await expect(archived).toBeHidden()
  await deed(row(page, 'Fabrikam'), t.delete, 'Fabrikam').click()
  await expect(page.getByRole('status')).toContainText(formatMessage(t.deleted, { name: 'Fabrikam' }))
  await page.goto(edition.at('checklist'))
  await expect(box(page, edition, id)).not.toBeChecked()
  await page.goto(href({ locale }))
  await page.getByText(formatCount(t.binned, 1, locale)).click()
  await page.getByRole('button', { name: t.undo }).click()
  await row(page, 'Fabrikam').getByRole('link', { name: t.continue }).click()
  await page.goto(edition.at('checklist'))
  await expect(box(page, edition, id)).toBeChecked()
})

test('a case that has reached an outcome offers its summary, and then the archive', async ({ page, solved }) => {
  const { Place, Summary } = ui
  const { at, title } = editionOf(solved.guide)
  await storeTrail(page, solved.guide, solved.answers)
  await page.goto(at(solved.outcome))
  await page.getByRole('main').getByRole('link', { name: Place.caseSummary }).click()
  await expect(page.getByRole('main').getByRole('link', { name: title(solved.outcome) })).toBeVisible()
  await page.getByRole('button', { name: Summary.archive }).click()
  await expect(page.getByRole('status').filter({ hasText: Summary.archived })).toBeVisible()
  await expect(page.getByText(Summary.empty)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: Summary.toCases }).click()
  await page.getByText(formatCount(t.archived, 1, locale)).click()
  await expect(page.getByRole('listitem').filter({ hasText: t.bringBack })).toContainText(title(solved.outcome))
})

test('all cases go into a file, and from it into another browser; a damaged file changes nothing', async ({
  page,
  browser,
  baseURL,
  checklist
}) => {
  const edition = editionOf(checklist.guide)
  const [id] = checklist.ids
  await page.goto(edition.at('checklist'))
  await box(page, edition, id).check()
  await page.goto(href({ locale }))
  await nameCase(page, locale, 'Contoso')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t.export }).click()])
  const text = readFileSync(await download.path(), 'utf8')

  const { page: other, problems, close } = await receiver(browser, baseURL, href({ locale }))
  const open = (name: string, body: string) =>
    other.getByLabel(t.import).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) })
  const added = (n: number) => formatCount(t.imported, n, locale)
  await open('half.json', text.slice(0, -20))
  await expect(other.getByRole('status')).toHaveText(formatMessage(t.noCases, { file: 'half.json' }))
  await expect(other.getByText(t.none)).toBeVisible()
  await open('cases.json', text)
  await expect(other.getByRole('status')).toHaveText(`${added(1)}.`)
  await open('cases.json', text)
  await expect(other.getByRole('status')).toHaveText(`${added(0)}, ${formatCount(t.importKnown, 1, locale)}.`)
  await row(other, 'Contoso').getByRole('link', { name: t.continue }).click()
  await other.goto(edition.at('checklist'))
  await expect(box(other, edition, id)).toBeChecked()
  expect(problems).toEqual([])
  await close()
})

test('a case of a newer version is said and left alone; what was set aside can be saved', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const newer = JSON.stringify({ format: 2, guide: edition.guide.id })
  const broken = JSON.stringify(caseOf(edition.guide)).slice(0, 40)
  await page.addInitScript(
    ([prefix, newer, broken]) => {
      if (localStorage.length > 0) return
      localStorage.setItem(`${prefix}newer`, newer)
      localStorage.setItem(`${prefix}broken`, broken)
    },
    [caseKey, newer, broken] as const
  )
  await page.goto(edition.at('checklist'))
  const notices = page.getByText(ui.Storage.newer).or(page.getByText(ui.Storage.unreadable))
  await expect(notices.filter({ visible: true })).toHaveCount(1)
  await box(page, edition, checklist.ids[0]).check()
  await page.getByRole('link', { name: ui.Storage.toCases }).click()
  await expect(page.getByText(formatCount(t.aside, 2, locale))).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('listitem').filter({ hasText: broken }).getByRole('button', { name: t.save, exact: true }).click()
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe(broken)
  expect(await storedCases(page)).toContainEqual([`${caseKey}newer`, newer])
})

test('what was changed by hand and makes no sense is left out, and the original is set aside', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const [a, b] = checklist.ids
  await page.goto(edition.at('checklist'))
  await box(page, edition, a).check()
  await box(page, edition, b).check()
  const [[key, text] = ['', '']] = await storedCases(page)
  const changed = text.replace('"confirmed"', '"perhaps"')
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, changed] as const)
  await page.reload()
  await expect(page.getByText(ui.Storage.incomplete)).toBeVisible()
  await expect(box(page, edition, a)).not.toBeChecked()
  await expect(box(page, edition, b)).toBeChecked()
  expect(await setAside(page)).toEqual([changed])
})
