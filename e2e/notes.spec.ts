import type { Locator, Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import { dateLocale } from '#i18n/locales.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'
import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { type Edition, editionOf, headOf, locale, messagesIn, otherLocale } from './guide.ts'
import { box, choice, heading, prerequisite, storedCases, trail } from './page.ts'

const field = (page: Page, { ui }: Edition, title: string): Locator =>
  page.getByRole('textbox', { name: formatMessage(ui.Notes.title, { title }) })

/** What unfolds a note, by whether there is one; without a hidden one beside it. */
const fold = (within: Page | Locator, words: string): Locator => within.getByText(words, { exact: true }).filter({ visible: true })

/** Unfolds the note of a place. */
async function openNote(page: Page, edition: Edition, place: string, name: 'add' | 'own' = 'add'): Promise<Locator> {
  await fold(page, edition.ui.Notes[name]).click()
  const note = field(page, edition, edition.title(place))
  await expect(note).toBeVisible()
  return note
}

/** Unfolds how to check a prerequisite, and the note in it. */
async function openPrerequisiteNote(page: Page, edition: Edition, id: string, name: 'add' | 'own'): Promise<Locator> {
  const item = prerequisite(page, edition, id)
  await item.getByText(edition.ui.Prerequisites.howToCheck).click()
  await fold(item, edition.ui.Notes[name]).click()
  return field(page, edition, edition.words.prerequisites[id]?.title ?? '')
}

test('in another language, a note survives a reload, and a folded one says that it is there', async ({ page, way }) => {
  const edition = editionOf(way.guide, otherLocale)
  const { Notes } = edition.ui
  await countLayoutShift(page)
  await page.goto(edition.at(way.head))
  const note = await openNote(page, edition, way.head)
  await expect(fold(page, Notes.hint)).toBeVisible()
  await note.pressSequentially('Reached by telnet,\nnot by https')
  await page.reload()
  await expect(fold(page, Notes.own)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => window.layoutShift)).toEqual([])
  await openNote(page, edition, way.head, 'own')
  await expect(note).toHaveValue('Reached by telnet,\nnot by https')
  await note.fill('')
  await expect(fold(page, Notes.own)).toHaveCount(0)
})

const { Notes, Trail } = messagesIn(locale)

test('an outcome has a note, too', async ({ page, solved: { guide, outcome } }) => {
  const edition = editionOf(guide)
  await page.goto(edition.at(outcome))
  const note = await openNote(page, edition, outcome)
  await note.fill('Ticket 4711')
  await page.reload()
  await openNote(page, edition, outcome, 'own')
  await expect(note).toHaveValue('Ticket 4711')
})

test('a second tab follows while one types, also when it has the same field open', async ({ page, context, way }) => {
  const edition = editionOf(way.guide)
  const open = async (tab: Page) => {
    await tab.goto(edition.at(way.head))
    return openNote(tab, edition, way.head)
  }
  const [mine, theirs] = [await open(page), await open(await context.newPage())]
  await theirs.focus()
  await mine.pressSequentially('from the first tab')
  await expect(theirs).toHaveValue('from the first tab')
  await theirs.press('End')
  await theirs.pressSequentially(', and the second')
  await expect(mine).toHaveValue('from the first tab, and the second')
})

test("a field that has the focus keeps its text when another tab's older text comes late", async ({ page, way }) => {
  const edition = editionOf(way.guide)
  await page.goto(edition.at(way.head))
  const note = await openNote(page, edition, way.head)
  await note.pressSequentially('newer')
  const [[key, text] = ['', '']] = await storedCases(page)
  expect(key).toContain(caseKey)
  const stored = JSON.parse(text)
  const older = { ...stored, recent: {}, progress: { ...stored.progress, notes: { [way.head]: 'new' } } }
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text)
      window.dispatchEvent(new StorageEvent('storage', { key }))
    },
    [key, JSON.stringify(older)] as const
  )
  await expect(note).toHaveValue('newer')
  await expect(note).toBeFocused()
})

test('undo takes an answer back and no note', async ({ page, way }) => {
  const edition = editionOf(way.guide)
  await page.goto(edition.at(way.head))
  await choice(page, edition, way.head, way.next).click()
  await expect(heading(page, edition.title(headOf(way.guide, [[way.head, way.next]])))).toBeVisible()
  await page.goBack()
  const note = await openNote(page, edition, way.head)
  await note.fill('typed since')
  await page.getByRole('button', { name: Trail.undo }).click()
  await expect(page.getByRole('status').filter({ hasText: Trail.undone })).toBeAttached()
  await expect(note).toHaveValue('typed since')
})

test('a note on a prerequisite is the same in the checklist and at a step', async ({ page, requiring }) => {
  const edition = editionOf(requiring.guide)
  const [id] = requiring.ids
  await page.goto(edition.at('checklist'))
  const note = await openPrerequisiteNote(page, edition, id, 'add')
  await note.fill('Asked on Monday')
  await page.goto(edition.at(requiring.step))
  await openPrerequisiteNote(page, edition, id, 'own')
  await expect(note).toHaveValue('Asked on Monday')
})

test('on paper notes stand in full, folded or not, and empty ones are left out', async ({ page, checklist }) => {
  const edition = editionOf(checklist.guide)
  const [id] = checklist.ids
  await page.goto(edition.at('checklist'))
  const note = await openPrerequisiteNote(page, edition, id, 'add')
  await note.fill('Asked on Monday,\nanswered on Tuesday')
  await page.reload()
  await expect(box(page, edition, id)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Asked on Monday, answered on Tuesday').filter({ visible: true })).toHaveCount(1)
  const labels = page.getByText(Notes.title.slice(0, Notes.title.indexOf('{')))
  // Each prerequisite has one.
  await expect(labels).toHaveCount(Object.keys(edition.guide.prerequisites).length)
  await expect(labels.filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('nothing typed is lost to scripts that come late: until then the field takes nothing', async ({ page, way }) => {
  const edition = editionOf(way.guide)
  const release = await holdScripts(page)
  await page.goto(edition.at(way.head), { waitUntil: 'commit' })
  const note = await openNote(page, edition, way.head)
  await expect(note).toHaveAttribute('readonly')
  release()
  await expect(note).not.toHaveAttribute('readonly')
})

test('answers and ticks say how long ago they were given, with the whole time as a hint', async ({ page, requiring }) => {
  const edition = editionOf(requiring.guide)
  const time = new Date('2026-11-24T08:30:00')
  const { justNow } = edition.ui.Case
  await page.clock.install({ time })
  await page.goto(edition.at(requiring.step))
  await choice(page, edition, requiring.step, requiring.choice).click()
  await page.goto(edition.at(requiring.step))
  const given = trail(page, edition).getByRole('time')
  await expect(given).toHaveText(justNow)
  await page.clock.runFor(5 * 60_000)
  await expect(given).toHaveText(new Intl.RelativeTimeFormat(dateLocale(locale)).format(-5, 'minute'))
  await expect(given).toHaveAttribute(
    'title',
    new RegExp(`^${new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long' }).format(time)}.*08:30:`)
  )
  const [id] = requiring.ids
  await box(page, edition, id).click()
  await expect(prerequisite(page, edition, id).getByRole('time')).toHaveText(justNow)
})
