import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { axeFindings } from './axe.ts'
import { storeTrail } from './case.ts'
import { countLayoutShift, expect, holdScripts, test } from './fixtures.ts'
import { editionOf, headOf, locale, messagesIn, otherLocale, targetOf, wayTo } from './guide.ts'
import { choice, heading, trail, walk } from './page.ts'

const ui = messagesIn(locale)

test.describe('the trail', () => {
  test('shows the answers, marks where the reader is, and leads back to the head', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    const { at, label, words } = edition
    const [[first, given], second] = way.answers
    await walk(page, edition, way.answers)
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(4)
    await expect(entries.nth(1)).toContainText(label(...second))
    await expect(entries.last()).toContainText(ui.Trail.here)

    await entries.nth(0).getByRole('link').click()
    await expect(page).toHaveURL(at(first))
    await expect(entries).toHaveCount(4)
    await expect(entries.nth(0)).toContainText(ui.Trail.here)
    await expect(entries.last()).toContainText(ui.Trail.standsAt)
    await expect(trail(page, edition).locator('[aria-current]')).toHaveCount(1)
    await expect(choice(page, edition, first, given).getByText(ui.Choices.earlierAnswer)).toBeVisible()
    const place = mustLookup(words.steps, way.head).short
    await page.getByRole('link', { name: formatMessage(ui.Case.caseLine, { place }) }).click()
    await expect(page).toHaveURL(at(way.head))
  })

  test('Back and Forward move the place and leave the trail alone; place and head are marked', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    const { at, title } = edition
    await walk(page, edition, way.answers)
    const entries = trail(page, edition).getByRole('listitem')
    await page.goBack()
    await expect(page).toHaveURL(at(way.answers[2][0]))
    await expect(entries).toHaveCount(4)
    await expect(entries.nth(2)).toContainText(ui.Trail.here)
    await expect(entries.last()).toContainText(title(way.head))
    await page.goForward()
    await expect(page).toHaveURL(at(way.head))
    await expect(entries).toHaveCount(4)
    await expect(entries.last()).toContainText(ui.Trail.here)
  })

  test('a place off the trail is marked beside it', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    await storeTrail(page, way.guide, way.answers)
    await page.goto(edition.at(way.offTrail))
    await expect(trail(page, edition).getByText(ui.Trail.offTrail)).toBeVisible()
    await expect(trail(page, edition).getByRole('listitem').last()).toContainText(edition.title(way.head))
  })

  test('a choice opened in a new tab records nothing', async ({ page, context, question }) => {
    const edition = editionOf(question.guide)
    const { at, title, words } = edition
    await page.goto(at(question.step))
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(0)
    for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        choice(page, edition, question.step, question.choice).click(how)
      ])
      await expect(heading(opened, title(question.target))).toBeVisible()
      await expect(opened.locator('main')).toContainText(mustLookup(words.steps, question.target).ask)
      await expect(trail(page, edition).getByRole('listitem')).toHaveCount(0)
      await opened.close()
    }
  })

  test('of a long trail the oldest answers fold, but never the place', async ({ page, longWay }) => {
    const edition = editionOf(longWay.guide)
    await storeTrail(page, longWay.guide, longWay.answers)
    await page.goto(edition.at(headOf(longWay.guide, longWay.answers)))
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(6)
    await trail(page, edition)
      .getByRole('button', { name: formatCount(ui.Trail.showEarlier, 2, locale) })
      .click()
    await expect(entries).toHaveCount(8)
    await page.goto(edition.at(longWay.guide.start))
    await expect(entries.first()).toContainText(ui.Trail.here)
  })

  test('the second click of a double click does not answer the next question', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    const { at } = edition
    const [first, second, [third]] = way.answers
    await page.goto(at(first[0]))
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await choice(page, edition, ...first).click()
    const next = choice(page, edition, ...second)
    await expect(page).toHaveURL(at(second[0]))
    await next.scrollIntoViewIfNeeded()
    const bounds = await next.boundingBox()
    await page.mouse.move((bounds?.x ?? 0) + 20, (bounds?.y ?? 0) + 20)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await expect(page).toHaveURL(at(second[0]))
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)
    await next.click()
    await expect(page).toHaveURL(at(third))
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(3)
  })

  test('a step opened by link is appended and marked', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    const [lead = ''] = Object.keys(mustLookup(way.guide.steps, way.offTrail).choices)
    await storeTrail(page, way.guide, way.answers.slice(0, 1))
    await page.goto(edition.at(way.offTrail))
    await choice(page, edition, way.offTrail, lead).click()
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(3)
    await expect(entries.nth(1)).toContainText(ui.Trail.openedByLink)
    await expect(trail(page, edition).getByText(ui.Trail.openedByLink)).toHaveCount(1)
  })
})

test.describe('an earlier answer', () => {
  test('that is changed cuts what came after it, and undo brings it back, even after a reload', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    const [[first]] = way.answers
    await storeTrail(page, way.guide, way.answers)
    await page.goto(edition.at(first))
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(4)
    await choice(page, edition, first, way.otherChoice).click()
    await expect(page).toHaveURL(edition.at(targetOf(way.guide, first, way.otherChoice)))
    await expect(entries).toHaveCount(2)
    await page.reload()
    await trail(page, edition).getByRole('button', { name: ui.Trail.undo }).click()
    await expect(entries).toHaveCount(4)
  })

  test('that was taken back leaves the button where it is, so that a second press takes nothing more away', async ({
    page,
    way
  }) => {
    const edition = editionOf(way.guide)
    const [[first]] = way.answers
    await storeTrail(page, way.guide, way.answers)
    await page.goto(edition.at(first))
    await choice(page, edition, first, way.otherChoice).click()
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(2)
    const undo = trail(page, edition).getByRole('button', { name: ui.Trail.undo })
    const { x, y, width, height } = (await undo.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await undo.dblclick()
    await expect(undo).toBeDisabled()
    await page.mouse.click(x + width / 2, y + height / 2)
    await expect(entries).toHaveCount(4)
  })

  test('that is changed loses none of the later ones: each is offered again where the new way meets the old', async ({
    page,
    detour
  }) => {
    const edition = editionOf(detour.guide)
    const [[first] = [''], , ...later] = detour.answers
    await storeTrail(page, detour.guide, detour.answers)
    await page.goto(edition.at(first))
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(detour.answers.length + 1)
    await choice(page, edition, first, detour.shortcut).click()
    await expect(entries).toHaveCount(2)
    for (const [step, id] of later) {
      await expect(page).toHaveURL(edition.at(step))
      await expect(page.getByText(ui.Choices.earlierAnswer)).toHaveCount(1)
      await choice(page, edition, step, id).getByText(ui.Choices.earlierAnswer).click()
    }
    await expect(page).toHaveURL(edition.at(headOf(detour.guide, later)))
    await expect(entries).toHaveCount(later.length + 2)
  })

  test('that is given again as it was leaves the trail alone and leads on', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    const [first, second, [third]] = way.answers
    await storeTrail(page, way.guide, way.answers)
    await page.goto(edition.at(first[0]))
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(4)
    await choice(page, edition, ...first).click()
    await expect(page).toHaveURL(edition.at(second[0]))
    await expect(entries).toHaveCount(4)
    await choice(page, edition, ...second).click()
    await expect(page).toHaveURL(edition.at(third))
    await expect(entries).toHaveCount(4)
    await page.reload()
    await expect(entries).toHaveCount(4)
  })

  test('can be taken back from the list, and starting over can be undone', async ({ page, way }) => {
    const edition = editionOf(way.guide)
    await storeTrail(page, way.guide, way.answers)
    await page.goto(edition.at(way.head))
    const rewind = formatMessage(ui.Trail.rewind, { question: edition.title(way.answers[1][0]) })
    await trail(page, edition).getByRole('button', { name: rewind }).click()
    const entries = trail(page, edition).getByRole('listitem')
    await expect(entries).toHaveCount(2)
    await trail(page, edition).getByRole('button', { name: ui.Trail.startOver }).click()
    await page.getByRole('dialog').getByRole('button', { name: ui.Clear.clear }).click()
    await expect(entries).toHaveCount(0)
    await expect(trail(page, edition).getByRole('heading', { name: ui.Trail.title })).toBeFocused()
    await trail(page, edition).getByRole('button', { name: ui.Trail.undo }).click()
    await expect(entries).toHaveCount(2)
  })

  for (const width of [1440, 390])
    test(`are cleared only after the reader was asked, at a width of ${width}`, async ({ page, way }) => {
      const edition = editionOf(way.guide, otherLocale)
      const { Clear, Trail } = messagesIn(otherLocale)
      await page.setViewportSize({ width, height: 900 })
      await storeTrail(page, way.guide, way.answers)
      await page.goto(edition.at(way.head))
      if (width < 1000) await page.getByRole('button', { name: Trail.short }).click()
      const clear = trail(page, edition).getByRole('button', { name: Trail.startOver })
      const entries = trail(page, edition).getByRole('listitem')
      await clear.click()
      await expect(page.getByRole('dialog').getByRole('button', { name: Clear.keep })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(clear).toBeFocused()
      await expect(entries).toHaveCount(way.answers.length + 1)
      await clear.click()
      await page.getByRole('dialog').getByRole('button', { name: Clear.clear, exact: true }).click()
      await expect(entries).toHaveCount(0)
    })
})

test.describe('a loop, in another language', () => {
  const { Place, Trail } = messagesIn(otherLocale)

  test('says at the step and in the trail how often the reader has been there', async ({ page, loop }) => {
    const { guide, checkpoint, again, first, back, rounds } = loop
    const edition = editionOf(guide, otherLocale)
    const main = page.getByRole('main')
    await storeTrail(page, guide, rounds(1))
    await page.goto(edition.at(checkpoint))
    await expect(main.getByText(Trail.again.second)).toBeVisible()
    const passes = trail(page, edition)
      .getByRole('listitem')
      .filter({ hasText: edition.title(first) })
    await expect(passes).toHaveCount(2)
    await expect(passes.first()).not.toContainText(Trail.again.second)
    await expect(passes.last()).toContainText(Trail.again.second)
    await expect(trail(page, edition).getByRole('listitem').last()).toContainText(Trail.again.second)

    await choice(page, edition, checkpoint, again).click()
    await expect(page).toHaveURL(edition.at(first))
    await expect(main.getByText(Trail.again.third)).toBeVisible()
    for (const [step, id] of back) await choice(page, edition, step, id).click()
    await choice(page, edition, checkpoint, again).click()
    await expect(main.getByText(formatMessage(Trail.again.more, { n: 4 }))).toBeVisible()
  })

  test('has an earlier round changed from the list, and undo brings the later ones back after a reload', async ({ page, loop }) => {
    const { guide, checkpoint, first, rounds } = loop
    const edition = editionOf(guide, otherLocale)
    const before = rounds(0).findIndex(([step]) => step === first)
    await storeTrail(page, guide, rounds(1))
    await page.goto(edition.at(checkpoint))
    const entries = trail(page, edition).getByRole('listitem')
    const all = rounds(1).length + 1
    await expect(entries).toHaveCount(all)
    const rewind = formatMessage(Trail.rewind, { question: edition.title(first) })
    await trail(page, edition).getByRole('button', { name: rewind }).first().click()
    await expect(entries).toHaveCount(before + 1)
    await expect(entries.last()).toContainText(edition.title(first))
    await page.reload()
    await trail(page, edition).getByRole('button', { name: Trail.undo }).click()
    await expect(entries).toHaveCount(all)
  })

  test('shows the way out first after the third answer that solved nothing, until such an answer is taken back', async ({
    page,
    loop
  }) => {
    const { guide, checkpoint, again, back, rounds } = loop
    const edition = editionOf(guide, otherLocale)
    const choices = Object.keys(mustLookup(guide.steps, checkpoint).choices)
    const giveUp = choice(page, edition, checkpoint, loop.giveUp)
    const ordinary = choice(page, edition, checkpoint, choices.find((id) => id !== loop.giveUp) ?? '')
    const panel = page.getByText(Place.giveUpTitle)
    const isFirst = async () => ((await giveUp.boundingBox())?.y ?? 0) < ((await ordinary.boundingBox())?.y ?? 0)
    await storeTrail(page, guide, rounds(2))
    await page.goto(edition.at(checkpoint))
    await expect(trail(page, edition).getByText(Trail.here)).toBeVisible()
    await expect(panel).toBeHidden()
    expect(await isFirst()).toBe(false)

    await choice(page, edition, checkpoint, again).click()
    for (const [step, id] of back) await choice(page, edition, step, id).click()
    await expect(panel).toBeVisible()
    expect(await isFirst()).toBe(true)
    await expect(page.locator('[data-choice]')).toHaveCount(choices.length)
    await expect(page.locator('[data-choice]').first()).toHaveAttribute('data-choice', loop.giveUp)
    expect(await axeFindings(page)).toEqual([])

    await giveUp.click()
    await expect(page).toHaveURL(edition.at(targetOf(guide, checkpoint, loop.giveUp)))
    await expect(trail(page, edition).getByRole('listitem').last()).toContainText(Trail.here)
    await page.goBack()
    await expect(panel).toBeVisible()
    const rewind = formatMessage(Trail.rewind, { question: edition.title(checkpoint) })
    await trail(page, edition).getByRole('button', { name: rewind }).first().click()
    await expect(panel).toBeHidden()
    expect(await isFirst()).toBe(false)
  })
})

test.describe('a place opened by link, in another language', () => {
  const { Trail } = messagesIn(otherLocale)

  test('tells the shortest way there from the first question, and following it answers nothing', async ({ page, way }) => {
    const edition = editionOf(way.guide, otherLocale)
    const { at, label, title } = edition
    const expected = wayTo(way.guide, way.offTrail)
    await page.goto(at(way.offTrail))
    const why = page.getByRole('button', { name: Trail.whyHere })
    await why.click()
    await expect(why).toHaveAttribute('aria-expanded', 'true')
    const links = page
      .getByRole('main')
      .getByRole('list')
      .filter({ hasText: title(way.guide.start) })
      .getByRole('link')
    await expect(links).toHaveText(expected.map(({ step, choice }) => `${title(step)} ${label(step, choice)}`))
    expect(await axeFindings(page)).toEqual([])
    await links.last().click()
    await expect(page).toHaveURL(at(expected.at(-1)?.step))
    await expect(trail(page, edition).getByText(Trail.empty)).toBeAttached()
  })

  test('is not asked about at the first question, at the head or anywhere in the trail', async ({ page, way }) => {
    const edition = editionOf(way.guide, otherLocale)
    await storeTrail(page, way.guide, way.answers)
    await page.goto(edition.at(way.offTrail))
    const why = page.getByRole('button', { name: Trail.whyHere })
    await expect(why).toBeVisible()
    for (const place of [way.guide.start, way.answers[2][0], way.head]) {
      await page.goto(edition.at(place))
      await expect(trail(page, edition).getByRole('listitem')).toHaveCount(4)
      await expect(why).toHaveCount(0)
    }
  })
})

test.describe('before the scripts run', () => {
  test('the way out of a loop stands first already', async ({ page, loop }) => {
    const { guide, checkpoint, rounds } = loop
    const edition = editionOf(guide)
    const ids = Object.keys(mustLookup(guide.steps, checkpoint).choices)
    await storeTrail(page, guide, rounds(3))
    const release = await holdScripts(page)
    await page.goto(edition.at(checkpoint), { waitUntil: 'commit' })
    const places = () => Promise.all(ids.map((id) => choice(page, edition, checkpoint, id).boundingBox()))
    await expect(page.getByText(ui.Place.giveUpTitle)).toBeVisible()
    await expect(page.getByText(ui.Report.step)).toBeVisible()
    const before = await places()
    release()
    await expect(trail(page, edition).getByRole('listitem').last()).toContainText(ui.Trail.here)
    expect(await places()).toEqual(before)
  })

  for (const [width, language] of [
    [1440, locale],
    [390, otherLocale]
  ] as const) {
    test(`nothing moves when the trail appears at ${width} px`, async ({ page, loop, way }) => {
      const { at } = editionOf(loop.guide, language)
      const outcome = targetOf(loop.guide, loop.checkpoint, loop.giveUp)
      await page.setViewportSize({ width, height: 2600 })
      await storeTrail(page, loop.guide, loop.rounds(3))
      await countLayoutShift(page)
      for (const address of [at(loop.checkpoint), at(loop.first), at(outcome), editionOf(way.guide, language).at(way.offTrail)]) {
        await page.goto(address)
        await page.waitForLoadState('networkidle')
        await expect(heading(page)).toBeVisible()
        expect(await page.evaluate(() => window.layoutShift)).toEqual([])
      }
    })
  }
})
