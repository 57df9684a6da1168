import type { Page } from '@playwright/test'
import { countLayoutShift, expect, holdScripts, test, watch } from './fixtures.ts'
import { at, guide, type Locale, locales, titleOf, wordsIn } from './guide.ts'
import { choice, threeAnswers, trail, walk } from './trail.ts'

const { ui, steps, prerequisites } = wordsIn('en')

const box = (page: Page, id: string, locale: Locale = 'en') =>
  page.getByRole('checkbox', { name: wordsIn(locale).prerequisites[id]?.title, exact: true })

test.describe('prerequisites', () => {
  test('a confirmed prerequisite survives a reload and the language switch', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await box(page, 'licence').check()
    await page.reload()
    await expect(box(page, 'licence')).toBeChecked()

    await page.getByRole('banner').getByRole('link', { name: ui.Site.otherLanguage }).click()
    await expect(page).toHaveURL(at('id-ID', 'checklist'))
    await expect(box(page, 'licence', 'id-ID')).toBeChecked()
    await expect(page.getByRole('complementary', { name: wordsIn('id-ID').ui.Checklist.progress })).toContainText('1 dari 17')
  })

  test('not met and does not apply are pressed and pressed again', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    const row = page.getByRole('listitem').filter({ has: box(page, 'supported-version') })
    const notMet = row.getByRole('button', { name: ui.Prerequisites.notMet })
    const doesNotApply = row.getByRole('button', { name: ui.Prerequisites.doesNotApply })

    await notMet.click()
    await expect(notMet).toHaveAttribute('aria-pressed', 'true')
    await expect(row.getByRole('link', { name: ui.Prerequisites.howToFix })).toHaveAttribute('href', at('en', 'upgrade'))
    await doesNotApply.click()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'true')
    await expect(notMet).toHaveAttribute('aria-pressed', 'false')
    await page.reload()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'true')
    await doesNotApply.click()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'false')
    await box(page, 'supported-version').check()
    await expect(row.getByText(ui.Prerequisites.confirmed)).toBeVisible()
  })

  test('what a step settles suggests a choice and answers nothing', async ({ page }) => {
    await page.goto(at('en', 'connect-version'))
    await box(page, 'supported-version').check()
    await expect(choice(page, 'connect-version', 'supported').getByText(ui.Choices.suggested)).toBeVisible()
    await page.getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await expect(choice(page, 'connect-version', 'too-old').getByText(ui.Choices.suggested)).toBeVisible()
    await expect(choice(page, 'connect-version', 'supported').getByText(ui.Choices.suggested)).toBeHidden()
    await expect(trail(page).getByRole('listitem')).toHaveCount(0)
  })

  test('the checklist names what comes next: not met, then what is to be looked at, then that all is settled', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    const progress = page.getByRole('complementary', { name: ui.Checklist.progress })
    const ids = Object.keys(prerequisites)
    const shortOf = (id = '') => prerequisites[id]?.short ?? ''
    await expect(progress.getByRole('link', { name: shortOf(ids[0]) })).toHaveAttribute('href', `#${ids[0]}`)
    await box(page, ids[0] ?? '').check()
    await progress.getByRole('link', { name: shortOf(ids[1]) }).click()
    await expect(page).toHaveURL(`${at('en', 'checklist')}#${ids[1]}`)

    const row = page.getByRole('listitem').filter({ has: box(page, 'supported-version') })
    await row.getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await expect(progress.getByRole('link', { name: titleOf('en', 'upgrade') })).toHaveAttribute('href', at('en', 'upgrade'))
    for (const id of ids) await box(page, id).check()
    await expect(progress.getByText(ui.Checklist.allSettled)).toBeVisible()
  })

  test('one that asks for more since it was confirmed says so and is not ticked', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await box(page, 'licence').check()
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) => each.startsWith('telusur:case:')) ?? ''
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"revision":1,"at"', '"revision":0,"at"'))
    })
    await page.reload()
    await expect(page.getByText(ui.Prerequisites.changed)).toBeVisible()
    await expect(box(page, 'licence')).not.toBeChecked()
    await box(page, 'licence').check()
    await expect(page.getByText(ui.Prerequisites.changed)).toBeHidden()
  })
})

test.describe('the overview', () => {
  test('answers with an empty trail, then names the first answer and leads on', async ({ page }) => {
    await page.goto(at('en'))
    await expect(page.getByText(ui.Case.nothingSaved)).toBeVisible()
    await choice(page, 'symptom', 'connection').click()
    await expect(page).toHaveURL(at('en', 'heartbeat'))

    await page.getByRole('banner').getByRole('link', { name: ui.Guide.overview }).click()
    await expect(page).toHaveURL(at('en'))
    await expect(page.getByText(steps.symptom?.choices.connection ?? '').first()).toBeVisible()
    await expect(choice(page, 'symptom', 'connection')).toBeHidden()
    const resume = page.getByRole('link', { name: ui.Case.resume })
    await expect(resume).toHaveAttribute('href', at('en', 'heartbeat'))
    await resume.click()
    await expect(page).toHaveURL(at('en', 'heartbeat'))
  })

  test('offers the choices again after everything was cleared', async ({ page }) => {
    await walk(page, [['symptom', 'connection']])
    await page.goto(at('en'))
    await expect(choice(page, 'symptom', 'connection')).toBeHidden()
    await page.getByRole('banner').getByRole('link', { name: ui.Guide.checklist }).click()
    const progress = page.getByRole('complementary', { name: ui.Checklist.progress })
    await progress.getByRole('button', { name: ui.Trail.startOver }).click()
    await expect(progress.getByRole('heading', { name: ui.Checklist.progress })).toBeFocused()
    await page.getByRole('banner').getByRole('link', { name: ui.Guide.overview }).click()
    await expect(choice(page, 'symptom', 'connection')).toBeVisible()
  })

  test('the first question leads to its place', async ({ page }) => {
    await page.goto(at('en'))
    await page.locator('a[data-start]').click()
    await expect(page).toHaveURL(at('en', guide.start))
  })
})

test.describe('before the scripts run', () => {
  test('ticks are right in the first painted frame', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await box(page, 'licence').check()
    await page
      .getByRole('listitem')
      .filter({ has: box(page, 'test-user') })
      .getByRole('button', { name: ui.Prerequisites.notMet })
      .click()
    await holdScripts(page)
    await page.goto(at('en', 'checklist'), { waitUntil: 'commit' })
    await expect(box(page, 'licence')).toBeChecked()
    await expect(box(page, 'reset-enabled')).not.toBeChecked()
    await expect(page.getByRole('listitem').filter({ has: box(page, 'test-user') })).toHaveAttribute('data-state', 'not-met')
  })

  test('taps are kept and recorded once', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(at('en', 'works-now'), { waitUntil: 'commit' })
    await box(page, 'licence').check()
    await page
      .getByRole('listitem')
      .filter({ has: box(page, 'test-user') })
      .getByRole('button', { name: ui.Prerequisites.notMet })
      .click()
    await choice(page, 'works-now', 'nothing-arrives').click({ noWaitAfter: true })
    await expect(page.getByRole('heading', { level: 1, name: titleOf('en', 'heartbeat') })).toBeVisible()
    release()
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
    await page.goto(at('en', 'works-now'))
    await expect(box(page, 'licence')).toBeChecked()
    await expect(page.getByRole('listitem').filter({ has: box(page, 'test-user') })).toHaveAttribute('data-state', 'not-met')
  })

  for (const width of [1440, 390]) {
    test(`nothing moves when the case appears at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await walk(page, threeAnswers)
      await page.goto(at('en', 'checklist'))
      await box(page, 'licence').check()
      await countLayoutShift(page)
      for (const place of [undefined, 'service-bus-reachable', 'works-now', 'checklist', 'solved']) {
        await page.goto(at('en', place))
        await page.waitForLoadState('networkidle')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.evaluate(() => window.layoutShift)).toEqual([])
      }
    })
  }
})

test.describe('two tabs', () => {
  test('show the same case, and neither loses what the other did', async ({ page, context, baseURL }) => {
    await page.goto(at('en', 'checklist'))
    const other = await context.newPage()
    const problems = watch(other, baseURL)
    await other.goto(at('en', 'checklist'))
    const ids = Object.keys(prerequisites).slice(0, 6)
    for (const [i, id] of ids.entries()) await box(i % 2 ? other : page, id).check()
    for (const tab of [page, other]) {
      for (const id of ids) await expect(box(tab, id)).toBeChecked()
      await expect(tab.getByRole('complementary', { name: ui.Checklist.progress })).toContainText(
        `${ids.length} of ${Object.keys(prerequisites).length}`
      )
    }
    await page.reload()
    for (const id of ids) await expect(box(page, id)).toBeChecked()
    expect(problems).toEqual([])
  })
})

test.describe('storage', () => {
  test('that is blocked is said, and the case works in memory', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        }
      }
      Object.defineProperty(window, 'localStorage', refuse)
      Object.defineProperty(window, 'sessionStorage', refuse)
    })
    await page.goto(at('en', 'symptom'))
    await expect(page.getByText(ui.Storage.blocked)).toBeVisible()
    await choice(page, 'symptom', 'connection').click()
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
    await page.getByRole('main').getByRole('checkbox').first().check()
    await expect(page.getByRole('main').getByRole('checkbox').first()).toBeChecked()
  })

  test('that is full is said, and the case works in memory', async ({ page }) => {
    await page.goto(at('en', 'checklist'))
    await page.evaluate(() => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let i = 0; i < 50; i++) localStorage.setItem(`filler ${size} ${i}`, 'x'.repeat(size))
        } catch {
          // One half smaller still fits.
        }
      }
    })
    await box(page, 'licence').check()
    await expect(page.getByText(ui.Storage.full)).toBeVisible()
    await box(page, 'test-user').check()
    await expect(box(page, 'licence')).toBeChecked()
    await expect(box(page, 'test-user')).toBeChecked()
  })

  test('that cannot be read is set aside, never overwritten', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('telusur:case:broken', '{"format":1,"guide":"password-wr'))
    await page.goto(at('en', 'checklist'))
    await expect(page.getByText(ui.Storage.unreadable)).toBeVisible()
    await box(page, 'licence').check()
    await expect(box(page, 'licence')).toBeChecked()
    const aside = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('telusur:aside:')))
    expect(aside.map(([, text]) => text)).toEqual(['{"format":1,"guide":"password-wr'])
  })
})

for (const locale of locales) {
  test(`${locale}: the theme is chosen once and holds from the first frame`, async ({ page }) => {
    await page.goto(at(locale))
    await page.getByRole('button', { name: wordsIn(locale).ui.Site.theme }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await holdScripts(page)
    await page.goto(at(locale, 'checklist'), { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}
