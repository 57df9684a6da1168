import type { Page } from '@playwright/test'
import { encodeHandoff } from '#lib/handoff/link.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, titleOf, wordsIn } from './guide.ts'
import { box, dialog, linkTo, made, receiver, storedCases, theirs, ui } from './handoff.ts'
import { trail } from './trail.ts'

test('what is known so far goes from a reader of English to one of Indonesian by link', async ({ page, browser, baseURL }) => {
  await page.goto(at('en', 'symptom'))
  const { steps } = wordsIn('en')
  for (const [step, choice] of [
    ['symptom', 'set-up'],
    ['status-line', 'cannot-connect']
  ] as const) {
    await page.getByRole('link', { name: steps[step]?.choices[choice] }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'heartbeat') })).toBeVisible()
  await page.goto(at('en', 'checklist'))
  await box(page, 'licence', 'en').check()
  await page.goto(at('en', 'heartbeat'))
  await page.getByRole('button', { name: ui('en').Place.shareStep }).click()
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).check()
  const plain = page.getByRole('textbox', { name: ui('en').Share.step })
  await expect(plain).toHaveValue(new RegExp(`${at('id-ID', 'heartbeat')}$`))
  const link = await page.getByRole('textbox', { name: ui('en').Share.handoff }).inputValue()
  expect(link).toContain(`${at('id-ID', 'heartbeat')}#h=1.`)

  const { page: other, problems } = await receiver(browser, baseURL, 'id-ID')
  const before = await storedCases(other)
  await other.goto(link)
  await expect(dialog(other)).toContainText(ui('id-ID').Handoff.calm)
  await expect(dialog(other)).toContainText(
    ui('id-ID').Handoff.answersTo.replace('{n}', '2').replace('{place}', titleOf('id-ID', 'heartbeat'))
  )
  await expect(dialog(other)).toContainText(ui('id-ID').Handoff.marks.confirmed.replace('{n}', '1'))
  expect(await storedCases(other)).toEqual(before)
  expect(problems).toEqual([])
  await other.context().close()
})

/** The reader who receives reads Indonesian. */
const locale = 'id-ID'
const t = ui(locale)

test(`looking only leaves mine as it is, over a reload, until looking stops`, async ({ browser, baseURL }) => {
  const { page, problems } = await receiver(browser, baseURL, locale)
  const before = await storedCases(page)
  await page.goto(await linkTo(locale))
  await expect(page.getByRole('button', { name: t.Handoff.lookOnly })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  expect(page.url()).not.toContain('#')
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(4)
  await box(page, 'endpoints-allowed', locale).check()
  await page.locator('[data-choice="fails"]').click()
  await expect(page.getByRole('heading', { level: 1, name: titleOf(locale, 'open-firewall') })).toBeVisible()

  await page.reload()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(5)
  expect(await storedCases(page)).toEqual(before)
  await page.getByRole('region', { name: t.Look.bar }).getByRole('button', { name: t.Look.stop }).click()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('region', { name: t.Look.bar })).toHaveCount(0)
  await page.reload()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  expect(problems).toEqual([])
  await page.context().close()
})

test(`what was answered while looking can be added to mine`, async ({ browser, baseURL }) => {
  const { page, problems } = await receiver(browser, baseURL, locale)
  await page.goto(await linkTo(locale))
  await page.getByRole('button', { name: t.Handoff.lookOnly }).click()
  await box(page, 'endpoints-allowed', locale).check()
  await page.getByRole('region', { name: t.Look.bar }).getByRole('button', { name: t.Handoff.add }).click()
  await expect(page.getByRole('status').filter({ hasText: t.Handoff.added })).toHaveCount(1)
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  await page.goto(at(locale, 'checklist'))
  for (const id of ['endpoints-allowed', 'licence', 'test-user', 'supported-version'])
    await expect(box(page, id, locale)).toBeChecked()
  expect(problems).toEqual([])
  await page.context().close()
})

test(`adding takes what I have nothing for and what I pick; adding again changes nothing more`, async ({ browser, baseURL }) => {
  const { page, problems } = await receiver(browser, baseURL, locale)
  await page.goto(await linkTo(locale))
  const name = wordsIn(locale).prerequisites['supported-version']?.short ?? ''
  const pick = page.getByRole('checkbox', { name: t.Handoff.keepTheirs.replace('{name}', name) })
  await expect(pick).not.toBeChecked()
  await pick.check()
  await page.getByRole('button', { name: t.Handoff.add }).click()
  await page.goto(at(locale, 'checklist'))
  await expect(box(page, 'licence', locale)).toBeChecked()
  await expect(box(page, 'test-user', locale)).toBeChecked()
  await expect(box(page, 'supported-version', locale)).not.toBeChecked()

  const once = await progressIn(page)
  await page.goto(await linkTo(locale))
  await expect(dialog(page)).toContainText(t.Handoff.addNothing)
  await page.getByRole('button', { name: t.Handoff.add }).click()
  await expect(dialog(page)).toHaveCount(0)
  expect(await progressIn(page)).toEqual(once)
  expect(problems).toEqual([])
  await page.context().close()
})

test(`replacing is undone after a reload`, async ({ browser, baseURL }) => {
  const { page, problems } = await receiver(browser, baseURL, locale)
  const before = await progressIn(page)
  await page.goto(await linkTo(locale))
  await page.getByRole('button', { name: t.Handoff.replace }).click()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(4)
  await page.reload()
  await trail(page, locale).getByRole('button', { name: t.Trail.undo }).click()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  const { trail: answers, prerequisites } = await progressIn(page)
  expect({ answers, prerequisites }).toEqual({ answers: before.trail, prerequisites: before.prerequisites })
  expect(problems).toEqual([])
  await page.context().close()
})

const progressIn = (page: Page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith('telusur:case:'))
    return JSON.parse(localStorage.getItem(key ?? '') ?? '{}').progress
  })

test(`theirs is stored as a case of its own, and one line leads back to mine`, async ({ browser, baseURL }) => {
  const { page, problems } = await receiver(browser, baseURL, locale)
  const [mine] = await storedCases(page)
  await page.goto(await linkTo(locale))
  await page.getByRole('button', { name: t.Handoff.newCase }).click()
  await expect(page.getByRole('status').filter({ hasText: t.Handoff.stored })).toHaveCount(1)
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(4)
  await page.reload()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(4)
  await box(page, 'endpoints-allowed', locale).check()
  expect(await storedCases(page)).toContainEqual(mine)
  await page.getByRole('region', { name: t.Look.newBar }).getByRole('button', { name: t.Look.back }).click()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('region', { name: t.Look.newBar })).toHaveCount(0)
  await page.reload()
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  await expect(box(page, 'endpoints-allowed', locale)).not.toBeChecked()
  expect(problems).toEqual([])
  await page.context().close()
})

test('a trail that is the beginning of theirs goes on with theirs', async ({ page }) => {
  await page.goto(at('en', 'symptom'))
  await page.getByRole('link', { name: wordsIn('en').steps.symptom?.choices['set-up'] }).click()
  await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'status-line') })).toBeVisible()
  await page.goto(await linkTo('en'))
  await page.getByRole('button', { name: ui('en').Handoff.add }).click()
  await expect(trail(page, 'en').getByRole('listitem')).toHaveCount(4)
})

test('what was done with a hand-off is said in a bar over the page, which moves nothing and takes it back', async ({
  browser,
  baseURL
}) => {
  const { page, problems } = await receiver(browser, baseURL, 'en')
  const { Handoff, Look, Trail } = ui('en')
  const { prerequisites, trail: answers } = await progressIn(page)
  const header = page.getByRole('banner')
  const bar = page.getByRole('region', { name: Look.doneBar })

  for (const [name, words] of [
    [Handoff.add, Handoff.added],
    [Handoff.replace, Handoff.replaced]
  ] as const) {
    await page.goto(await linkTo('en'))
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
    expect({ answers: after.trail, prerequisites: after.prerequisites }).toEqual({ answers, prerequisites })
    await bar.getByRole('button', { name: Look.close }).click()
    await expect(bar).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  expect(problems).toEqual([])
  await page.context().close()
})

test('a hand-off that was stored as a case of its own is taken back from the bar', async ({ browser, baseURL }) => {
  const { page, problems } = await receiver(browser, baseURL, locale)
  const before = await storedCases(page)
  await page.goto(await linkTo(locale))
  const y = (await page.getByRole('banner').boundingBox())?.y
  await page.getByRole('button', { name: t.Handoff.newCase }).click()
  const bar = page.getByRole('region', { name: t.Look.newBar })
  await expect(bar.getByRole('status')).toHaveText(t.Handoff.stored)
  await expect(bar).toBeFocused()
  expect((await page.getByRole('banner').boundingBox())?.y).toBe(y)
  await bar.getByRole('button', { name: t.Trail.undo }).click()
  await expect(page.getByRole('status').filter({ hasText: t.Trail.undone })).toHaveCount(1)
  await expect(bar).toHaveCount(0)
  expect(await storedCases(page)).toEqual(before)
  await expect(trail(page, locale).getByRole('listitem')).toHaveCount(2)
  expect(problems).toEqual([])
  await page.context().close()
})

test('ignoring changes nothing; Escape ignores', async ({ browser, baseURL }) => {
  const { page } = await receiver(browser, baseURL, 'en')
  const before = await storedCases(page)
  await page.goto(await linkTo('en'))
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(page.url()).not.toContain('#')
  await page.goto(await linkTo('en'))
  await page.getByRole('button', { name: ui('en').Handoff.ignore }).click()
  await expect(dialog(page)).toHaveCount(0)
  expect(await storedCases(page)).toEqual(before)
  await page.context().close()
})

test('the hand-off stays in the address over a reload and the language switch until one of the four is chosen', async ({
  page
}) => {
  const link = await linkTo('en')
  await page.goto(link)
  await expect(dialog(page)).toBeVisible()
  await page.reload()
  await expect(dialog(page)).toContainText(ui('en').Handoff.calm)
  await dialog(page)
    .getByRole('link', { name: ui('id-ID').Site.readIn })
    .click()
  await expect(page).toHaveURL(link.replace('/en/', '/id-ID/'))
  await expect(dialog(page)).toContainText(ui('id-ID').Handoff.calm)
})

test('a hand-off pasted into the address of an open page opens the dialog, too', async ({ page }) => {
  await page.goto(at('en', 'service-bus-reachable'))
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const fragment = await encodeHandoff(theirs)
  await page.evaluate((hash) => {
    location.hash = hash ?? ''
  }, fragment)
  await expect(dialog(page)).toContainText(ui('en').Handoff.calm)
})

test('a hand-off of an older revision says so and names what the guide no longer has', async ({ page }) => {
  const old = { ...theirs, revision: 1, trail: [{ step: 'long-gone', choice: 'yes', at: made }, ...theirs.trail] }
  await page.goto(await linkTo('en', old))
  const { madeWith, gone } = ui('en').Handoff
  await expect(dialog(page)).toContainText(
    madeWith
      .replace(/^.*\{date\}/, '')
      .replace('{theirs}', '1')
      .replace('{ours}', String(guide.revision))
  )
  await expect(dialog(page).getByRole('row', { name: gone })).toContainText('long-gone')
})

test('what cannot be read gets one sentence and the plain step, and stores nothing', async ({ page }) => {
  const { Handoff } = ui('en')
  const good = (await encodeHandoff(theirs)) ?? ''
  const middle = Math.floor(good.length / 2)
  const cases: [fragment: string, sentence: string][] = [
    [good.slice(0, -5), Handoff.incomplete],
    [good.slice(0, middle) + (good[middle] === 'A' ? 'B' : 'A') + good.slice(middle + 1), Handoff.damaged],
    [good.replace('#h=1.', '#h=2.'), Handoff.newer],
    [(await encodeHandoff({ ...theirs, guide: 'vpn' })) ?? '', Handoff['other-guide'].replace('{guide}', 'vpn')],
    [`#h=1.${'A'.repeat(1_000_000)}`, Handoff['too-long']]
  ]
  for (const [fragment, sentence] of cases) {
    // The first comes with the page, the others are pasted into its address.
    await page.goto(at('en', 'service-bus-reachable') + fragment)
    await expect(dialog(page)).toContainText(sentence)
    await dialog(page).getByRole('button', { name: Handoff.close }).click()
    await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'service-bus-reachable') })).toBeVisible()
    expect(page.url()).not.toContain('#')
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('telusur:case')))).toEqual([])
  }
})

test('markup in a note that was handed over is only text', async ({ page }) => {
  await page.goto(at('en', 'checklist'))
  await page.evaluate((note) => {
    const c = {
      format: 1,
      id: 'c',
      guide: 'password-writeback',
      revision: 1,
      name: '',
      createdAt: 1,
      changedAt: 1,
      values: {},
      recent: {}
    }
    const progress = { trail: [], remembered: {}, prerequisites: {}, notes: { licence: note }, signals: {}, evidence: {} }
    localStorage.setItem('telusur:case:c', JSON.stringify({ ...c, progress }))
  }, 'mine')
  await page.goto(await linkTo('en', { ...theirs, notes: { licence: '<img src=x onerror=alert(1)>' } }))
  await expect(dialog(page)).toContainText('<img src=x onerror=alert(1)>')
  await expect(dialog(page).locator('img')).toHaveCount(0)
})
