import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import type { Case, Progress } from '#lib/guide/case.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { caseOf, storeCases, trailOf } from './case.ts'
import type * as finds from './finds.ts'
import { countLayoutShift, expect, type Found, hold, holdScripts, test } from './fixtures.ts'
import { editionOf, headOf, locale, messagesIn, otherLocale, targetOf } from './guide.ts'
import { dialog, progressIn, receiver } from './page.ts'

type FullCase = Found<typeof finds.fullCase>

const { Handoff, Place, Prerequisites, Pages, Report, Summary, Trail } = messagesIn(locale)

/** A case with something of everything. */
function someCase({ guide, answers, ids: [a, , c], signal, collected, missing }: FullCase, more: Partial<Progress> = {}): Case {
  const [first, second] = answers
  const progress: Progress = {
    trail: trailOf([first, second]),
    remembered: {},
    prerequisites: {
      [a]: { state: 'confirmed', revision: 1, at: moment(3_000) },
      [c]: { state: 'not-met', revision: 1, at: moment(4_000) }
    },
    notes: { [second[0]]: 'note on a step | `x`', [a]: '# note\n- on a prerequisite' },
    signals: { [signal]: moment(5_000) },
    evidence: { [collected]: { have: true, text: 'It stopped on Monday.' }, [missing]: { have: false } }
  }
  return caseOf(guide, { ...progress, ...more }, { name: 'Server 7' })
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Opens the summary of a case that this browser holds. */
async function openSummary(page: Page, found: FullCase, stored: Case = someCase(found)): Promise<void> {
  await storeCases(page, stored)
  await page.goto(editionOf(found.guide).at('summary'))
  await expect(page.getByRole('textbox', { name: Summary.handoff })).toHaveValue(/#h=1\./)
}

/** What a press of the button puts into the clipboard, by way of a page that pastes. */
async function copied(page: Page, name: string): Promise<string> {
  await press(page, name)
  await expect(page.getByRole('status').filter({ hasText: Summary.copied })).toBeVisible()
  const field = page.getByRole('textbox', { name: Summary.paste })
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  const text = await field.inputValue()
  await field.fill('')
  return text
}

type File = { name: string; mimeType: string; buffer: Buffer }

/** The file that a press of the button saves. */
async function saved(page: Page, name: string): Promise<File & { text: string }> {
  const download = page.waitForEvent('download')
  await press(page, name)
  const file = await download
  const buffer = readFileSync(await file.path())
  return { name: file.suggestedFilename(), mimeType: 'application/json', buffer, text: buffer.toString('utf8') }
}

async function paste(page: Page, text: string, { Summary: t } = { Summary }): Promise<void> {
  await page.getByRole('textbox', { name: t.paste }).fill(text)
  await press(page, t.open)
}

const drop = (page: Page, name: string, text: string, { Summary: t } = { Summary }) =>
  part(page, t.openTitle).evaluate(
    (element, [name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      for (const kind of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const
  )

for (const form of ['copyText', 'copyMarkdown'] as const) {
  for (const withNotes of [false, true]) {
    test(`${form}, ${withNotes ? 'with' : 'without'} notes: a case goes on in a browser of the other language`, async ({
      page,
      browser,
      baseURL,
      fullCase
    }) => {
      await openSummary(page, fullCase)
      if (withNotes) await page.getByRole('checkbox', { name: Summary.withNotes }).check()
      const text = await copied(page, Summary[form])
      expect(text.includes('Server 7')).toBe(withNotes)
      expect(text.includes('note on a step')).toBe(withNotes)
      expect(text).toContain('It stopped on Monday.')

      const { at, ui } = editionOf(fullCase.guide, otherLocale)
      const { page: other, problems, close } = await receiver(browser, baseURL, at('summary'))
      await paste(other, `Selamat pagi\n\n> ${text.replaceAll('\n', '\n> ')}\n\nSalam`, ui)
      await expect(dialog(other)).toContainText(ui.Handoff.calm)
      expect(await progressIn(other)).toBeUndefined()
      await press(other, ui.Handoff.add)
      await expect(part(other, ui.Summary.trail).getByRole('listitem')).toHaveCount(2)
      const { trail, prerequisites, notes } = someCase(fullCase).progress
      // A link carries whole seconds, and nothing found or collected.
      const byLink = { trail, prerequisites, notes: withNotes ? notes : {}, signals: {}, evidence: {} }
      expect(await progressIn(other)).toMatchObject(byLink)
      expect(problems).toEqual([])
      await close()
    })
  }
}

for (const way of ['opened', 'opened in UTF-16', 'dropped'] as const) {
  test(`a JSON file that was saved goes on elsewhere, with what was found and collected: ${way}`, async ({
    page,
    browser,
    baseURL,
    fullCase
  }) => {
    await openSummary(page, fullCase)
    const { name, text } = await saved(page, Summary.saveJson)
    expect(name).toMatch(new RegExp(`^${fullCase.guide.id}-\\d{4}-\\d\\d-\\d\\d\\.json$`))
    const { at, ui } = editionOf(fullCase.guide, otherLocale)
    const { page: other, problems, close } = await receiver(browser, baseURL, at('summary'))
    const buffer = Buffer.from(`\ufeff${text}`, way === 'opened' ? 'utf8' : 'utf16le')
    if (way === 'dropped') await drop(other, name, text, ui)
    else await other.getByLabel(ui.Summary.file).setInputFiles({ name, mimeType: 'application/json', buffer })
    await expect(dialog(other).getByRole('columnheader', { name: ui.Summary.receivedJson.inLink })).toBeVisible()
    await expect(dialog(other).getByRole('row', { name: ui.Handoff.signals })).toContainText('1')
    await expect(dialog(other).getByRole('row', { name: ui.Handoff.evidence })).toContainText('2')
    await press(other, ui.Handoff.add)
    await expect(other.getByRole('status').filter({ hasText: ui.Handoff.added })).toHaveCount(1)
    const { remembered, ...carried } = someCase(fullCase, { notes: {} }).progress
    expect(await progressIn(other)).toMatchObject(carried)
    expect(problems).toEqual([])
    await close()
  })
}

test("a file that is chosen before the guide's data is here waits for it", async ({ page, browser, baseURL, fullCase }) => {
  await openSummary(page, fullCase)
  const file = await saved(page, Summary.saveJson)
  const { at, ui } = editionOf(fullCase.guide, otherLocale)
  const { page: other, problems, close } = await receiver(browser, baseURL)
  const release = await hold(other, indexOf(fullCase.guide.id))
  await other.goto(at('summary'))
  await other.getByLabel(ui.Summary.file).setInputFiles(file)
  await expect(other.getByRole('status').filter({ hasText: ui.Summary.waiting })).toBeVisible()
  await expect(dialog(other)).toHaveCount(0)
  release()
  await expect(dialog(other)).toContainText(ui.Handoff.calm)
  expect(problems).toEqual([])
  await close()
})

test('a file that is chosen before the scripts run is opened by them', async ({ page, browser, baseURL, fullCase }) => {
  await openSummary(page, fullCase)
  const file = await saved(page, Summary.saveJson)
  const { page: other, problems, close } = await receiver(browser, baseURL)
  const release = await holdScripts(other)
  await other.goto(editionOf(fullCase.guide).at('summary'), { waitUntil: 'commit' })
  await other.getByLabel(Summary.file).setInputFiles(file)
  release()
  await expect(dialog(other)).toContainText(Handoff.calm)
  expect(problems).toEqual([])
  await close()
})

test("without the guide's data a summary says that it cannot be opened", async ({ page, question: { guide } }) => {
  await page.route(indexOf(guide.id), (route) => route.fulfill({ status: 200, body: 'no data' }))
  await page.goto(editionOf(guide).at('summary'))
  await paste(page, '{}')
  await expect(page.getByRole('status').filter({ hasText: Summary.offline })).toBeVisible()
})

/** Addresses of the guide's data. */
const indexOf = (guide: string) => `**/data/${guide}.*.json`

test('text and Markdown are saved as they are copied', async ({ page, fullCase }) => {
  await openSummary(page, fullCase)
  const text = await saved(page, Summary.saveText)
  const markdown = await saved(page, Summary.saveMarkdown)
  expect([text.name.slice(-4), markdown.name.slice(-3)]).toEqual(['.txt', '.md'])
  expect(text.text).toBe(await copied(page, Summary.copyText))
  expect(markdown.text).toBe(await copied(page, Summary.copyMarkdown))
})

test('what cannot be opened gets one sentence, and nothing is stored', async ({ page, browser, baseURL, fullCase }) => {
  await openSummary(page, fullCase)
  const { receivedJson, received } = Summary
  const json = (await saved(page, Summary.saveJson)).text
  const text = (await saved(page, Summary.saveText)).text
  const { page: other, problems, close } = await receiver(browser, baseURL, editionOf(fullCase.guide).at('summary'))
  await expect(other.getByText(Summary.empty)).toBeVisible()
  const cases: [text: string, sentence: string][] = [
    [json.slice(0, -20), receivedJson.damaged],
    [json.replace('"telusur": 1', '"telusur": 2'), receivedJson.newer],
    [json.replace(`"${fullCase.guide.id}"`, '"another"'), formatMessage(receivedJson['other-guide'], { guide: 'another' })],
    [json.padEnd(300_000), receivedJson['too-long']],
    [text.slice(0, -20), Handoff.incomplete]
  ]
  for (const [text, sentence] of cases) {
    await drop(other, 'summary.json', text)
    await expect(dialog(other)).toContainText(sentence)
    await dialog(other).getByRole('button', { name: received.close }).click()
    await expect(dialog(other)).toHaveCount(0)
  }
  await paste(other, 'The line drops every Monday.')
  await expect(other.getByRole('status').filter({ hasText: Summary.notFound })).toBeVisible()
  await expect(dialog(other)).toHaveCount(0)
  expect(await progressIn(other)).toBeUndefined()
  expect(problems).toEqual([])
  await close()
})

test('a summary that is ignored changes nothing', async ({ page, fullCase }) => {
  await openSummary(page, fullCase)
  const before = await progressIn(page)
  await paste(page, (await saved(page, Summary.saveJson)).text)
  await dialog(page).getByRole('button', { name: Summary.received.ignore }).click()
  await expect(dialog(page)).toHaveCount(0)
  expect(await progressIn(page)).toEqual(before)
})

test('the summary says where the case stands, what holds, what was found and what is missing', async ({ page, untestedCase }) => {
  const { guide, answers, signal, missing } = untestedCase
  const { title, words } = editionOf(guide)
  const untested = title(untestedCase.untested)
  const trail = trailOf([answers[0], [untestedCase.untested, 'cannot-test']])
  await openSummary(page, untestedCase, someCase(untestedCase, { trail }))
  const head = targetOf(guide, untestedCase.untested, 'cannot-test')
  await expect(part(page, Summary.stands).getByRole('link', { name: title(head) })).toBeVisible()
  await expect(part(page, Summary.trail).getByRole('listitem').nth(1)).toContainText(untested)
  const isOpenedByLink = headOf(guide, answers.slice(0, 1)) !== untestedCase.untested
  await expect(part(page, Summary.trail).getByText(`(${Trail.openedByLink})`)).toHaveCount(isOpenedByLink ? 1 : 0)
  await expect(part(page, Summary.prerequisites).getByRole('rowheader').first()).toHaveText(`${Prerequisites.notMet} (1)`)
  await expect(part(page, Summary.signals)).toContainText(mustLookup(words.signals, signal).meaning)
  await expect(part(page, Summary.untried)).toContainText(untested)
  await expect(part(page, Summary.evidence).getByRole('heading', { level: 3 })).toHaveText([Summary.missing, Summary.collected])
  await expect(part(page, Summary.evidence)).toContainText(mustLookup(words.guide.evidence, missing))
  await expect(part(page, Summary.notes)).toHaveCount(0)
  await page.getByRole('checkbox', { name: Summary.withNotes }).check()
  await expect(part(page, Summary.notes)).toContainText('# note\n- on a prerequisite')
})

test('for an outcome that hands over it lists what is still to collect', async ({ page, loop: { guide, checkpoint, giveUp } }) => {
  await storeCases(page, caseOf(guide, { trail: trailOf([[checkpoint, giveUp]]) }))
  await page.goto(editionOf(guide).at('summary'))
  const asked = lookup(guide.outcomes, targetOf(guide, checkpoint, giveUp))?.evidence ?? []
  await expect(part(page, Summary.stands)).toContainText(Place.escalate)
  await expect(part(page, Summary.evidence).getByRole('listitem')).toHaveCount(asked.length)
})

test('on paper there is the case with its date and address, and nothing to press', async ({ page, fullCase }) => {
  await openSummary(page, fullCase)
  await page.getByRole('checkbox', { name: Summary.withNotes }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(editionOf(fullCase.guide).words.guide.title).first()).toBeVisible()
  await expect(page.getByText('Server 7')).toBeVisible()
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible()
  await expect(part(page, Summary.trail).getByRole('listitem')).toHaveCount(2)
  for (const role of ['button', 'textbox', 'checkbox'] as const) await expect(page.getByRole(role)).toHaveCount(0)
})

for (const width of [1440, 390]) {
  test(`${width} px wide, nothing moves when the scripts have run`, async ({ page, fullCase }) => {
    await page.setViewportSize({ width, height: 720 })
    await countLayoutShift(page)
    await storeCases(page, someCase(fullCase))
    const release = await holdScripts(page)
    await page.goto(editionOf(fullCase.guide).at('summary'), { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { name: Summary.openTitle })).toBeVisible()
    await expect(page.getByText(Report.page)).toBeAttached()
    await page.evaluate(() => {
      window.layoutShift = []
    })
    release()
    await expect(part(page, Summary.trail)).toBeVisible()
    expect(await page.evaluate(() => window.layoutShift)).toEqual([])
  })
}

test('a case of which nothing is known leads to the first question', async ({ page, question: { guide, step } }) => {
  const { at, title } = editionOf(guide)
  await page.goto(at('summary'))
  await expect(page.getByText(Summary.empty)).toBeVisible()
  await expect(page.getByRole('button', { name: Summary.copyText })).toHaveCount(0)
  await page
    .getByRole('main')
    .getByRole('link', { name: title(step) })
    .click()
  await expect(page).toHaveURL(at(step))
})

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('the summary says what it needs and leads on', async ({ page, checklist: { guide } }) => {
    const { at } = editionOf(guide)
    await page.goto(at('summary'))
    await expect(page.getByText(Summary.noScripting)).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.getByRole('main').getByRole('link', { name: Pages.checklist.name }).click()
    await expect(page).toHaveURL(at('checklist'))
  })
})
