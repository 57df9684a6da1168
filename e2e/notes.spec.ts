import type { Locator, Page } from '@playwright/test'
import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { at, type Locale, titleOf, wordsIn } from './guide.ts'
import { box } from './prerequisites.ts'
import { choice } from './trail.ts'

const step = 'service-bus-reachable'
const prerequisite = 'one-active-server'

function field(page: Page, title: string | undefined, locale: Locale = 'en'): Locator {
  return page.getByRole('textbox', { name: wordsIn(locale).ui.Notes.title.replace('{title}', title ?? '') })
}

/** What unfolds a note, by whether there is one; without a hidden one beside it. */
function fold(within: Page | Locator, words: string): Locator {
  return within.getByText(words, { exact: true }).filter({ visible: true })
}

/** Unfolds the note of the place. */
async function openNote(page: Page, locale: Locale = 'en', name: 'add' | 'own' = 'add'): Promise<void> {
  await fold(page, wordsIn(locale).ui.Notes[name]).click()
  await expect(field(page, titleOf(locale, step), locale)).toBeVisible()
}

/** Unfolds how to check a prerequisite, and the note in it. */
async function openPrerequisiteNote(page: Page, name: 'add' | 'own'): Promise<void> {
  const item = page.getByRole('listitem').filter({ has: box(page, prerequisite) })
  await item.getByText('How to check').click()
  await fold(item, wordsIn('en').ui.Notes[name]).click()
}

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  const { ui } = wordsIn(locale)

  test('a note survives a reload, and a folded one says that it is there', async ({ page }) => {
    await countLayoutShift(page)
    await page.goto(at(locale, step))
    await openNote(page, locale)
    await expect(fold(page, ui.Notes.hint)).toBeVisible()
    const note = field(page, titleOf(locale, step), locale)
    await note.pressSequentially('Reached by telnet,\nnot by https')
    await page.reload()
    await expect(fold(page, ui.Notes.own)).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => window.layoutShift)).toEqual([])
    await openNote(page, locale, 'own')
    await expect(note).toHaveValue('Reached by telnet,\nnot by https')
    await note.fill('')
    await expect(fold(page, ui.Notes.own)).toHaveCount(0)
  })
})

test('an outcome has a note, too', async ({ page }) => {
  await page.goto(at('en', 'network-team'))
  await fold(page, 'Add a note').click()
  await field(page, titleOf('en', 'network-team')).fill('Ticket 4711')
  await page.reload()
  await fold(page, 'Your note').click()
  await expect(field(page, titleOf('en', 'network-team'))).toHaveValue('Ticket 4711')
})

test('a second tab follows while one types, also when it has the same field open', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(at('en', step))
    await openNote(tab)
  }
  const [mine, theirs] = [field(page, titleOf('en', step)), field(other, titleOf('en', step))]
  await theirs.focus()
  await mine.pressSequentially('from the first tab')
  await expect(theirs).toHaveValue('from the first tab')
  await theirs.press('End')
  await theirs.pressSequentially(', and the second')
  await expect(mine).toHaveValue('from the first tab, and the second')
})

test("a field that has the focus keeps its text when another tab's older text comes late", async ({ page }) => {
  await page.goto(at('en', step))
  await openNote(page)
  const note = field(page, titleOf('en', step))
  await note.pressSequentially('newer')
  await page.evaluate((about) => {
    const key = 'telusur:case:password-writeback'
    const stored = JSON.parse(localStorage.getItem(key) ?? '')
    const older = { ...stored, recent: {}, progress: { ...stored.progress, notes: { [about]: 'new' } } }
    localStorage.setItem(key, JSON.stringify(older))
    window.dispatchEvent(new StorageEvent('storage', { key }))
  }, step)
  await expect(note).toHaveValue('newer')
  await expect(note).toBeFocused()
})

test('undo takes an answer back and no note', async ({ page }) => {
  await page.goto(at('en', step))
  await choice(page, step, 'connects').click()
  await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'proxy-and-inspection') })).toBeVisible()
  await page.goBack()
  await openNote(page)
  await field(page, titleOf('en', step)).fill('typed since')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeAttached()
  await expect(field(page, titleOf('en', step))).toHaveValue('typed since')
})

test('a note on a prerequisite is the same in the checklist and at the step', async ({ page }) => {
  await page.goto(at('en', 'checklist'))
  await openPrerequisiteNote(page, 'add')
  const title = wordsIn('en').prerequisites[prerequisite]?.title
  await field(page, title).fill('Asked on Monday')
  await page.goto(at('en', step))
  await openPrerequisiteNote(page, 'own')
  await expect(field(page, title)).toHaveValue('Asked on Monday')
})

test('on paper notes stand in full, folded or not, and empty ones are left out', async ({ page }) => {
  await page.goto(at('en', 'checklist'))
  await openPrerequisiteNote(page, 'add')
  const title = wordsIn('en').prerequisites[prerequisite]?.title
  await field(page, title).fill('Asked on Monday,\nanswered on Tuesday')
  await page.reload()
  await expect(box(page, prerequisite)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Asked on Monday, answered on Tuesday').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByText('Note on “')).toHaveCount(await page.locator('.own-note').count())
  await expect(page.getByText('Note on “').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('nothing typed is lost to scripts that come late: until then the field takes nothing', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(at('en', step), { waitUntil: 'commit' })
  await openNote(page)
  const note = field(page, titleOf('en', step))
  await expect(note).toHaveAttribute('readonly')
  release()
  await expect(note).not.toHaveAttribute('readonly')
})

test('answers and ticks say how long ago they were given, with the whole time as a hint', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T08:30:00') })
  await page.goto(at('en', step))
  await choice(page, step, 'connects').click()
  await page.goto(at('en', step))
  const given = page.getByRole('navigation', { name: 'Your trail' }).getByRole('time')
  await expect(given).toHaveText('this minute')
  await page.clock.runFor(5 * 60_000)
  await expect(given).toHaveText('5 minutes ago')
  await expect(given).toHaveAttribute('title', /^24 November 2026 at 08:30:/)
  await box(page, prerequisite).click()
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: box(page, prerequisite) })
      .getByRole('time')
  ).toHaveText('this minute')
})
