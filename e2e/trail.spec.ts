import { axeFindings } from './axe.ts'
import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { at, guide, titleOf, wayTo, wordsIn } from './guide.ts'
import { choice, rounds, storeTrail, threeAnswers, trail, walk } from './trail.ts'

const { ui, steps } = wordsIn('en')

test.describe('the trail', () => {
  test('shows the answers, marks where the reader is, and leads back to the head', async ({ page }) => {
    await walk(page, threeAnswers)
    const entries = trail(page).getByRole('listitem')
    await expect(entries).toHaveCount(4)
    await expect(entries.nth(1)).toContainText(steps['status-line']?.choices['cannot-connect'] ?? '')
    await expect(entries.last()).toContainText(ui.Trail.here)

    await entries.nth(0).getByRole('link').click()
    await expect(page).toHaveURL(at('en', 'symptom'))
    await expect(entries).toHaveCount(4)
    await expect(entries.nth(0)).toContainText(ui.Trail.here)
    await expect(entries.last()).toContainText(ui.Trail.standsAt)
    await expect(trail(page).locator('[aria-current]')).toHaveCount(1)
    await expect(choice(page, 'symptom', 'set-up').getByText(ui.Choices.earlierAnswer)).toBeVisible()
    await page.getByRole('link', { name: `Your case stands at: ${steps['service-bus-reachable']?.short}` }).click()
    await expect(page).toHaveURL(at('en', 'service-bus-reachable'))
  })

  test('Back and Forward move the place and leave the trail alone; place and head are marked', async ({ page }) => {
    await walk(page, threeAnswers)
    const entries = trail(page).getByRole('listitem')
    await page.goBack()
    await expect(page).toHaveURL(at('en', 'heartbeat'))
    await expect(entries).toHaveCount(4)
    await expect(entries.nth(2)).toContainText(ui.Trail.here)
    await expect(entries.last()).toContainText(titleOf('en', 'service-bus-reachable'))
    await page.goForward()
    await expect(page).toHaveURL(at('en', 'service-bus-reachable'))
    await expect(entries).toHaveCount(4)
    await expect(entries.last()).toContainText(ui.Trail.here)
  })

  test('a place off the trail is marked beside it', async ({ page }) => {
    await walk(page, threeAnswers)
    await page.goto(at('en', 'password-policy'))
    await expect(trail(page).getByText(ui.Trail.offTrail)).toBeVisible()
    await expect(trail(page).getByRole('listitem').last()).toContainText(titleOf('en', 'service-bus-reachable'))
  })

  test('a choice opened in a new tab records nothing', async ({ page, context }) => {
    await page.goto(at('en', 'symptom'))
    await expect(trail(page).getByRole('listitem')).toHaveCount(0)
    for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
      const [opened] = await Promise.all([context.waitForEvent('page'), choice(page, 'symptom', 'connection').click(how)])
      await expect(opened.getByRole('heading', { level: 1, name: titleOf('en', 'heartbeat') })).toBeVisible()
      await expect(opened.locator('main')).toContainText(steps.heartbeat?.ask ?? '')
      await expect(trail(page).getByRole('listitem')).toHaveCount(0)
      await opened.close()
    }
  })

  test('beyond five answers the oldest fold, but never the place', async ({ page }) => {
    await walk(page, [
      ['symptom', 'connection'],
      ['heartbeat', 'no-heartbeat'],
      ['service-bus-reachable', 'connects'],
      ['proxy-and-inspection', 'fine'],
      ['tls-and-clock', 'fine'],
      ['directory-ports', 'open']
    ])
    await expect(page).toHaveURL(at('en', 'restart-service'))
    await expect(trail(page).getByRole('listitem')).toHaveCount(6)
    await trail(page).getByRole('button', { name: 'Show 1 earlier answer' }).click()
    await expect(trail(page).getByRole('listitem')).toHaveCount(7)
    await page.goto(at('en', 'symptom'))
    await expect(trail(page).getByRole('listitem').first()).toContainText(ui.Trail.here)
  })

  test('the second click of a double click does not answer the next question', async ({ page }) => {
    await page.goto(at('en', 'symptom'))
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await choice(page, 'symptom', 'connection').click()
    const next = choice(page, 'heartbeat', 'stopped')
    await expect(page).toHaveURL(at('en', 'heartbeat'))
    await next.scrollIntoViewIfNeeded()
    const bounds = await next.boundingBox()
    await page.mouse.move((bounds?.x ?? 0) + 20, (bounds?.y ?? 0) + 20)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await expect(page).toHaveURL(at('en', 'heartbeat'))
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
    await next.click()
    await expect(page).toHaveURL(at('en', 'restart-service'))
    await expect(trail(page).getByRole('listitem')).toHaveCount(3)
  })

  test('a step opened by link is appended and marked', async ({ page }) => {
    await walk(page, [['symptom', 'connection']])
    await page.goto(at('en', 'tls-and-clock'))
    await choice(page, 'tls-and-clock', 'fine').click()
    const entries = trail(page).getByRole('listitem')
    await expect(entries).toHaveCount(3)
    await expect(entries.nth(1)).toContainText(ui.Trail.openedByLink)
    await expect(trail(page).getByText(ui.Trail.openedByLink)).toHaveCount(1)
  })
})

test.describe('an earlier answer', () => {
  test('that is changed cuts what came after it, and undo brings it back, even after a reload', async ({ page }) => {
    await walk(page, threeAnswers)
    await trail(page).getByRole('listitem').nth(0).getByRole('link').click()
    await choice(page, 'symptom', 'did-all-that').click()
    await expect(page).toHaveURL(at('en', 'restart-service'))
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
    await page.reload()
    await trail(page).getByRole('button', { name: ui.Trail.undo }).click()
    await expect(trail(page).getByRole('listitem')).toHaveCount(4)
  })

  test('that is changed loses none of the later ones: each is offered again where the new way meets the old', async ({ page }) => {
    await walk(page, [...threeAnswers, ['service-bus-reachable', 'connects'], ['proxy-and-inspection', 'fine']])
    const entries = trail(page).getByRole('listitem')
    await entries.nth(0).getByRole('link').click()
    await choice(page, 'symptom', 'connection').click()
    await expect(entries).toHaveCount(2)
    for (const [step, id] of [
      ['heartbeat', 'no-heartbeat'],
      ['service-bus-reachable', 'connects'],
      ['proxy-and-inspection', 'fine']
    ] as const) {
      await expect(page).toHaveURL(at('en', step))
      await expect(page.getByText(ui.Choices.earlierAnswer)).toHaveCount(1)
      await choice(page, step, id).getByText(ui.Choices.earlierAnswer).click()
    }
    await expect(page).toHaveURL(at('en', 'tls-and-clock'))
    await expect(entries).toHaveCount(5)
  })

  test('that is given again as it was leaves the trail alone and leads on', async ({ page }) => {
    await walk(page, threeAnswers)
    const entries = trail(page).getByRole('listitem')
    await entries.nth(0).getByRole('link').click()
    await choice(page, 'symptom', 'set-up').click()
    await expect(page).toHaveURL(at('en', 'status-line'))
    await expect(entries).toHaveCount(4)
    await choice(page, 'status-line', 'cannot-connect').click()
    await expect(page).toHaveURL(at('en', 'heartbeat'))
    await expect(entries).toHaveCount(4)
    await page.reload()
    await expect(entries).toHaveCount(4)
  })

  test('can be taken back from the list, and starting over can be undone', async ({ page }) => {
    await walk(page, threeAnswers)
    const rewind = ui.Trail.rewind.replace('{question}', titleOf('en', 'status-line'))
    await trail(page).getByRole('button', { name: rewind }).click()
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
    await trail(page).getByRole('button', { name: ui.Trail.startOver }).click()
    await expect(trail(page).getByRole('listitem')).toHaveCount(0)
    await trail(page).getByRole('button', { name: ui.Trail.undo }).click()
    await expect(trail(page).getByRole('listitem')).toHaveCount(2)
  })
})

/** What follows is read in Indonesian, the rest in English. */
const locale = 'id-ID'

test.describe('a loop', () => {
  const { ui } = wordsIn(locale)

  test('says at the step and in the trail how often the reader has been there', async ({ page }) => {
    await walk(page, rounds(1), locale)
    await expect(page.getByRole('main').getByText(ui.Trail.again.second)).toBeVisible()
    const entries = trail(page, locale).getByRole('listitem')
    await expect(entries.nth(1)).not.toContainText(ui.Trail.again.second)
    await expect(entries.nth(3)).toContainText(titleOf(locale, 'heartbeat'))
    await expect(entries.nth(3)).toContainText(ui.Trail.again.second)
    await expect(entries.last()).toContainText(ui.Trail.again.second)

    await choice(page, 'works-now', 'nothing-arrives', locale).click()
    await expect(page).toHaveURL(at(locale, 'heartbeat'))
    await expect(page.getByRole('main').getByText(ui.Trail.again.third)).toBeVisible()
    await choice(page, 'heartbeat', 'healthy', locale).click()
    await choice(page, 'works-now', 'nothing-arrives', locale).click()
    await expect(page.getByRole('main').getByText(ui.Trail.again.more.replace('{n}', '4'))).toBeVisible()
  })

  test('has an earlier round changed from the list, and undo brings the later ones back after a reload', async ({ page }) => {
    await storeTrail(page, rounds(1))
    await page.goto(at(locale, 'works-now'))
    const entries = trail(page, locale).getByRole('listitem')
    await expect(entries).toHaveCount(5)
    const rewind = ui.Trail.rewind.replace('{question}', titleOf(locale, 'heartbeat'))
    await trail(page, locale).getByRole('button', { name: rewind }).first().click()
    await expect(entries).toHaveCount(2)
    await expect(entries.last()).toContainText(titleOf(locale, 'heartbeat'))
    await page.reload()
    await trail(page, locale).getByRole('button', { name: ui.Trail.undo }).click()
    await expect(entries).toHaveCount(5)
  })

  test('shows the way out first after the third answer that solved nothing, until such an answer is taken back', async ({
    page
  }) => {
    await storeTrail(page, rounds(2))
    await page.goto(at(locale, 'works-now'))
    const giveUp = choice(page, 'works-now', 'give-up', locale)
    const ordinary = choice(page, 'works-now', 'yes', locale)
    const panel = page.getByText(ui.Place.giveUpTitle)
    const isFirst = async () => ((await giveUp.boundingBox())?.y ?? 0) < ((await ordinary.boundingBox())?.y ?? 0)
    await expect(trail(page, locale).getByRole('listitem')).toHaveCount(6)
    await expect(panel).toBeHidden()
    expect(await isFirst()).toBe(false)

    await choice(page, 'works-now', 'nothing-arrives', locale).click()
    await choice(page, 'heartbeat', 'healthy', locale).click()
    await expect(panel).toBeVisible()
    expect(await isFirst()).toBe(true)
    await expect(page.locator('[data-choice]')).toHaveCount(4)
    await expect(page.locator('[data-choice]').first()).toHaveAttribute('data-choice', 'give-up')
    expect(await axeFindings(page)).toEqual([])

    await giveUp.click()
    await expect(page).toHaveURL(at(locale, 'microsoft-support'))
    await expect(trail(page, locale).getByRole('listitem').last()).toContainText(ui.Trail.here)
    await page.goBack()
    await expect(panel).toBeVisible()
    const rewind = ui.Trail.rewind.replace('{question}', titleOf(locale, 'works-now'))
    await trail(page, locale).getByRole('button', { name: rewind }).first().click()
    await expect(panel).toBeHidden()
    expect(await isFirst()).toBe(false)
  })
})

test.describe('a place opened by link', () => {
  const { ui, steps } = wordsIn(locale)

  test('tells the shortest way there from the first question, and following it answers nothing', async ({ page }) => {
    await page.goto(at(locale, 'tls-and-clock'))
    const why = page.getByRole('button', { name: ui.Trail.whyHere })
    await why.click()
    await expect(why).toHaveAttribute('aria-expanded', 'true')
    const way = page
      .getByRole('main')
      .getByRole('list')
      .filter({ hasText: titleOf(locale, 'symptom') })
      .getByRole('link')
    const expected = wayTo('tls-and-clock')
    await expect(way.first()).toContainText(titleOf(locale, guide.start))
    await expect(way).toHaveText(expected.map(({ step, choice }) => `${titleOf(locale, step)} ${steps[step]?.choices[choice]}`))
    expect(await axeFindings(page)).toEqual([])
    await way.last().click()
    await expect(page).toHaveURL(at(locale, expected.at(-1)?.step))
    await expect(trail(page, locale).getByText(ui.Trail.empty)).toBeAttached()
  })

  test('is not asked about at the first question, at the head or anywhere in the trail', async ({ page }) => {
    await storeTrail(page, threeAnswers)
    await page.goto(at(locale, 'password-policy'))
    const why = page.getByRole('button', { name: ui.Trail.whyHere })
    await expect(why).toBeVisible()
    for (const place of ['symptom', 'heartbeat', 'service-bus-reachable']) {
      await page.goto(at(locale, place))
      await expect(trail(page, locale).getByRole('listitem')).toHaveCount(4)
      await expect(why).toHaveCount(0)
    }
  })
})

test.describe('before the scripts run', () => {
  test('the way out of a loop stands first already', async ({ page }) => {
    await storeTrail(page, rounds(3))
    const release = await holdScripts(page)
    await page.goto(at('en', 'works-now'), { waitUntil: 'commit' })
    const places = async () => {
      const ids = ['give-up', 'yes', 'nothing-arrives', 'error-in-log']
      return Promise.all(ids.map((id) => choice(page, 'works-now', id).boundingBox()))
    }
    await expect(page.getByText(ui.Place.giveUpTitle)).toBeVisible()
    await expect(page.getByRole('contentinfo').or(page.locator('.place-footer'))).toBeVisible()
    const before = await places()
    release()
    await expect(trail(page).getByRole('listitem').last()).toContainText(ui.Trail.here)
    expect(await places()).toEqual(before)
  })

  for (const [width, locale] of [
    [1440, 'en'],
    [390, 'id-ID']
  ] as const) {
    test(`nothing moves when the trail appears at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 2600 })
      await storeTrail(page, rounds(3))
      await countLayoutShift(page)
      for (const place of ['works-now', 'heartbeat', 'tls-and-clock', 'microsoft-support']) {
        await page.goto(at(locale, place))
        await page.waitForLoadState('networkidle')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.evaluate(() => window.layoutShift)).toEqual([])
      }
    })
  }
})
