import { formatMessage } from '#i18n/format-message.ts'
import { caseKey } from '#lib/cases/storage-keys.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { encodeHandoff } from '#lib/handoff/link.ts'
import { caseOf, storeCases, trailOf } from './case.ts'
import type * as finds from './finds.ts'
import { expect, type Found, test } from './fixtures.ts'
import { editionOf, headOf, languageName, locale as mainLocale, messagesIn, otherLocale } from './guide.ts'
import { box, choice, dialog, heading, progressIn, receiver, storedCases, trail, walk } from './page.ts'

type FullCase = Found<typeof finds.fullCase>

const minute = 60_000
const madeAt = Math.floor(Date.now() / 1000) * 1000 - 10 * minute

/** What a colleague knows: three answers, and three prerequisites. */
const theirsOf = ({ guide, answers, ids: [a, b, c] }: FullCase): Handoff => ({
  guide: guide.id,
  revision: guide.revision,
  madeAt,
  trail: trailOf(answers, madeAt - 3 * minute),
  prerequisites: {
    [a]: { state: 'confirmed', revision: 1, at: madeAt },
    [b]: { state: 'confirmed', revision: 1, at: madeAt },
    [c]: { state: 'not-met', revision: 1, at: madeAt }
  }
})

/** What the reader has: one answer, and two prerequisites. */
const mineOf = ({ guide, answers: [[step]], otherChoice, ids: [, , c, d] }: FullCase) => {
  const mark = (id: string) => ({ [id]: { state: 'confirmed', revision: 1, at: moment(1_000) } as const })
  return caseOf(guide, { trail: trailOf([[step, otherChoice]]), prerequisites: { ...mark(c), ...mark(d) } })
}

/** Address of the place they stand at, with what they know. */
const linkTo = async (at: (place: string) => string, found: FullCase, handoff = theirsOf(found)) =>
  at(found.head) + (await encodeHandoff(handoff))

test('what is known so far goes from one reader to another of another language by link', async ({
  page,
  browser,
  baseURL,
  fullCase: { guide, answers, ids }
}) => {
  const [mine, theirs] = [editionOf(guide), editionOf(guide, otherLocale)]
  const place = headOf(guide, answers.slice(0, 2))
  await walk(page, mine, answers.slice(0, 2))
  await page.goto(mine.at('checklist'))
  await box(page, mine, ids[0]).check()
  await page.goto(mine.at(place))
  await page.getByRole('button', { name: mine.ui.Share.titles.step }).click()
  await page.getByRole('radio', { name: languageName(otherLocale) }).check()
  const plain = page.getByRole('textbox', { name: mine.ui.Share.step })
  await expect(plain).toHaveValue(new RegExp(`${theirs.at(place)}$`))
  const link = await page.getByRole('textbox', { name: mine.ui.Share.handoff }).inputValue()
  expect(link).toContain(`${theirs.at(place)}#h=1.`)

  const { page: other, problems, close } = await receiver(browser, baseURL, link)
  const { Handoff } = theirs.ui
  await expect(dialog(other)).toContainText(Handoff.calm)
  await expect(dialog(other)).toContainText(formatMessage(Handoff.answersTo, { n: 2, place: theirs.title(place) }))
  await expect(dialog(other)).toContainText(formatMessage(Handoff.marks.confirmed, { n: 1 }))
  expect(await storedCases(other)).toEqual([])
  expect(problems).toEqual([])
  await close()
})

test.describe('in another language', () => {
  const locale = otherLocale
  const t = messagesIn(locale)

  test('looking only leaves mine as it is, over a reload, until looking stops', async ({ page, fullCase }) => {
    const edition = editionOf(fullCase.guide, locale)
    const mine = mineOf(fullCase)
    const before = [[caseKey + mine.id, JSON.stringify(mine)]]
    const { head, next, ids } = fullCase
    await storeCases(page, mine)
    await page.goto(await linkTo(edition.at, fullCase))
    await expect(page.getByRole('button', { name: t.Handoff.preview })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page).not.toHaveURL(/#/)
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(4)
    await choice(page, edition, head, next).click()
    await expect(heading(page, edition.title(headOf(fullCase.guide, [[head, next]])))).toBeVisible()

    await page.goto(edition.at('checklist'))
    await box(page, edition, ids[4]).check()
    await page.goto(edition.at(head))
    await expect(entries).toHaveCount(5)
    expect(await storedCases(page)).toEqual(before)
    const bar = page.getByRole('region', { name: t.Preview.bar })
    await bar.getByRole('button', { name: t.Preview.stop }).click()
    await expect(entries).toHaveCount(2)
    await expect(bar).toHaveCount(0)
    await page.reload()
    await expect(entries).toHaveCount(2)
  })

  test('what was answered while looking can be added to mine', async ({ page, fullCase }) => {
    const edition = editionOf(fullCase.guide, locale)
    const [a, , c, d, e] = fullCase.ids
    await storeCases(page, mineOf(fullCase))
    await page.goto(await linkTo(edition.at, fullCase))
    await page.getByRole('button', { name: t.Handoff.preview }).click()
    await expect(dialog(page)).toHaveCount(0)
    await page.goto(edition.at('checklist'))
    await box(page, edition, e).check()
    const bar = page.getByRole('region', { name: t.Preview.bar })
    await bar.getByRole('button', { name: t.Handoff.add }).click()
    await expect(page.getByRole('status').filter({ hasText: t.Handoff.added })).toHaveCount(1)
    for (const id of [a, c, d, e]) await expect(box(page, edition, id)).toBeChecked()
  })

  test('adding takes what I have nothing for and what I pick; adding again changes nothing more', async ({ page, fullCase }) => {
    const edition = editionOf(fullCase.guide, locale)
    const [a, , c, d] = fullCase.ids
    await storeCases(page, mineOf(fullCase))
    await page.goto(await linkTo(edition.at, fullCase))
    const name = mustLookup(edition.words.prerequisites, c).short
    const pick = page.getByRole('checkbox', { name: formatMessage(t.Handoff.keepTheirs, { name }) })
    await expect(pick).not.toBeChecked()
    await pick.check()
    await page.getByRole('button', { name: t.Handoff.add }).click()
    await expect(dialog(page)).toHaveCount(0)
    await page.goto(edition.at('checklist'))
    for (const id of [a, d]) await expect(box(page, edition, id)).toBeChecked()
    await expect(box(page, edition, c)).not.toBeChecked()

    const once = await progressIn(page)
    await page.goto(await linkTo(edition.at, fullCase))
    await expect(dialog(page)).toContainText(t.Handoff.addNothing)
    await page.getByRole('button', { name: t.Handoff.add }).click()
    await expect(dialog(page)).toHaveCount(0)
    expect(await progressIn(page)).toEqual(once)
  })

  test('replacing is undone after a reload', async ({ page, fullCase }) => {
    const edition = editionOf(fullCase.guide, locale)
    const mine = mineOf(fullCase)
    await storeCases(page, mine)
    await page.goto(await linkTo(edition.at, fullCase))
    await page.getByRole('button', { name: t.Handoff.replace }).click()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(4)
    await page.reload()
    await trail(page, edition).getByRole('button', { name: t.Trail.undo }).click()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)
    const progress = await progressIn(page)
    expect([progress?.trail, progress?.prerequisites]).toEqual([mine.progress.trail, mine.progress.prerequisites])
  })

  test('theirs is stored as a case of its own, and one line leads back to mine', async ({ page, fullCase }) => {
    const edition = editionOf(fullCase.guide, locale)
    const mine = mineOf(fullCase)
    await storeCases(page, mine)
    await page.goto(await linkTo(edition.at, fullCase))
    await page.getByRole('button', { name: t.Handoff.newCase }).click()
    await expect(page.getByRole('status').filter({ hasText: t.Handoff.stored })).toHaveCount(1)
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(4)
    await page.goto(edition.at('checklist'))
    const tick = box(page, edition, fullCase.ids[4])
    await tick.check()
    expect(await storedCases(page)).toContainEqual([caseKey + mine.id, JSON.stringify(mine)])
    await page.goto(edition.at(fullCase.head))
    await expect(entries).toHaveCount(4)
    const bar = page.getByRole('region', { name: t.Preview.newBar })
    await bar.getByRole('button', { name: t.Preview.back }).click()
    await expect(entries).toHaveCount(2)
    await expect(bar).toHaveCount(0)
    await page.goto(edition.at('checklist'))
    await expect(tick).not.toBeChecked()
  })
})

const t = messagesIn(mainLocale)

test('a trail that is the beginning of theirs goes on with theirs', async ({ page, fullCase }) => {
  const edition = editionOf(fullCase.guide)
  await storeCases(page, caseOf(fullCase.guide, { trail: trailOf(fullCase.answers.slice(0, 1)) }))
  await page.goto(await linkTo(edition.at, fullCase))
  await page.getByRole('button', { name: t.Handoff.add }).click()
  await expect(trail(page, edition).getByRole('listitem')).toHaveCount(4)
})

test('what was done with a hand-off is said in a bar over the page, which moves nothing and takes it back', async ({
  page,
  fullCase
}) => {
  const { at } = editionOf(fullCase.guide)
  const { Handoff, Preview, Trail } = t
  const mine = mineOf(fullCase)
  const header = page.getByRole('banner')
  const bar = page.getByRole('region', { name: Preview.doneBar })
  await storeCases(page, mine)

  for (const [name, words] of [
    [Handoff.add, Handoff.added],
    [Handoff.replace, Handoff.replaced]
  ] as const) {
    await page.goto(await linkTo(at, fullCase))
    const before = await header.boundingBox()
    await dialog(page).getByRole('button', { name }).click()
    await expect(bar.getByRole('status')).toHaveText(words)
    await expect(page.getByText(words)).toHaveCount(1)
    await expect(bar).toBeFocused()
    await expect(bar).toHaveCSS('position', 'fixed')
    expect(await header.boundingBox()).toEqual(before)
    await page.keyboard.press('Tab')
    await expect(bar.getByRole('button', { name: Trail.undo })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(bar.getByRole('status')).toHaveText(Trail.undone)
    const after = await progressIn(page)
    expect([after?.trail, after?.prerequisites]).toEqual([mine.progress.trail, mine.progress.prerequisites])
    await bar.getByRole('button', { name: Preview.close }).click()
    await expect(bar).toHaveCount(0)
    await expect(heading(page)).toBeFocused()
  }
})

test('a hand-off that was stored as a case of its own is taken back from the bar', async ({ page, fullCase }) => {
  const edition = editionOf(fullCase.guide)
  const mine = mineOf(fullCase)
  await storeCases(page, mine)
  await page.goto(await linkTo(edition.at, fullCase))
  const y = (await page.getByRole('banner').boundingBox())?.y
  await page.getByRole('button', { name: t.Handoff.newCase }).click()
  const bar = page.getByRole('region', { name: t.Preview.newBar })
  await expect(bar.getByRole('status')).toHaveText(t.Handoff.stored)
  await expect(bar).toBeFocused()
  expect((await page.getByRole('banner').boundingBox())?.y).toBe(y)
  await bar.getByRole('button', { name: t.Trail.undo }).click()
  await expect(page.getByRole('status').filter({ hasText: t.Trail.undone })).toHaveCount(1)
  await expect(bar).toHaveCount(0)
  expect(await storedCases(page)).toEqual([[caseKey + mine.id, JSON.stringify(mine)]])
  await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)
})

test('ignoring changes nothing; Escape ignores', async ({ page, fullCase }) => {
  const { at } = editionOf(fullCase.guide)
  const mine = mineOf(fullCase)
  await storeCases(page, mine)
  await page.goto(await linkTo(at, fullCase))
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/#/)
  await page.goto(await linkTo(at, fullCase))
  await page.getByRole('button', { name: t.Handoff.ignore }).click()
  await expect(dialog(page)).toHaveCount(0)
  expect(await storedCases(page)).toEqual([[caseKey + mine.id, JSON.stringify(mine)]])
})

test('the hand-off stays in the address over a reload and the language switch until one of the four is chosen', async ({
  page,
  fullCase
}) => {
  const [mine, other] = [editionOf(fullCase.guide), editionOf(fullCase.guide, otherLocale)]
  await page.goto(await linkTo(mine.at, fullCase))
  await expect(dialog(page)).toBeVisible()
  await page.reload()
  await expect(dialog(page)).toContainText(t.Handoff.calm)
  await dialog(page).getByRole('link', { name: other.ui.Site.readIn }).click()
  await expect(page).toHaveURL(await linkTo(other.at, fullCase))
  await expect(dialog(page)).toContainText(other.ui.Handoff.calm)
})

test('a hand-off pasted into the address of an open page opens the dialog, too', async ({ page, fullCase }) => {
  await page.goto(editionOf(fullCase.guide).at(fullCase.head))
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const fragment = await encodeHandoff(theirsOf(fullCase))
  await page.evaluate((hash) => {
    location.hash = hash ?? ''
  }, fragment)
  await expect(dialog(page)).toContainText(t.Handoff.calm)
})

test('a hand-off of an older revision says so and names what the guide no longer has', async ({ page, revised }) => {
  const { at, guide } = editionOf(revised.guide)
  const theirs = theirsOf(revised)
  const trail = [{ step: 'long-gone', choice: 'yes', at: theirs.madeAt }, ...theirs.trail]
  await page.goto(await linkTo(at, revised, { ...theirs, revision: guide.revision - 1, trail }))
  const { madeWith, gone } = t.Handoff
  const revisions = { theirs: guide.revision - 1, ours: guide.revision }
  await expect(dialog(page)).toContainText(formatMessage(madeWith.slice(madeWith.indexOf('{date}') + '{date}'.length), revisions))
  await expect(dialog(page).getByRole('row', { name: gone })).toContainText('long-gone')
})

test('what cannot be read gets one sentence and the plain step, and stores nothing', async ({ page, fullCase }) => {
  const { at, title } = editionOf(fullCase.guide)
  const theirs = theirsOf(fullCase)
  const good = (await encodeHandoff(theirs)) ?? ''
  const middle = Math.floor(good.length / 2)
  const cases: [fragment: string, sentence: string][] = [
    [good.slice(0, -5), t.Handoff.incomplete],
    [good.slice(0, middle) + (good[middle] === 'A' ? 'B' : 'A') + good.slice(middle + 1), t.Handoff.damaged],
    [good.replace('#h=1.', '#h=2.'), t.Handoff.newer],
    [(await encodeHandoff({ ...theirs, guide: 'another' })) ?? '', formatMessage(t.Handoff['other-guide'], { guide: 'another' })],
    [`#h=1.${'A'.repeat(1_000_000)}`, t.Handoff['too-long']]
  ]
  for (const [fragment, sentence] of cases) {
    // The first comes with the page, the others are pasted into its address.
    await page.goto(at(fullCase.head) + fragment)
    await expect(dialog(page)).toContainText(sentence)
    await dialog(page).getByRole('button', { name: t.Handoff.close }).click()
    await expect(heading(page, title(fullCase.head))).toBeVisible()
    await expect(page).not.toHaveURL(/#/)
    expect(await storedCases(page)).toEqual([])
  }
})

test('markup in a note that was handed over is only text', async ({ page, fullCase }) => {
  const [id] = fullCase.ids
  await storeCases(page, caseOf(fullCase.guide, { notes: { [id]: 'mine' } }))
  const theirs = { ...theirsOf(fullCase), notes: { [id]: '<img src=x onerror=alert(1)>' } }
  await page.goto(await linkTo(editionOf(fullCase.guide).at, fullCase, theirs))
  await expect(dialog(page)).toContainText('<img src=x onerror=alert(1)>')
  await expect(dialog(page).locator('img')).toHaveCount(0)
})
