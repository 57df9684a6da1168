import type { Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import { dateLocale } from '#i18n/locales.ts'
import { portOf } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { expect, test } from './fixtures.ts'
import { type Edition, editionOf, locales, locale as mainLocale, messagesIn, otherLocale } from './guide.ts'
import { pasted } from './page.ts'

const { Hosts } = messagesIn(mainLocale)

const radio = (page: Page, { words }: Edition, variant: string) =>
  page.getByRole('radio', { name: mustLookup(words.guide.variants, variant), exact: true })

const partOf = (page: Page, { words }: Edition, part: string) =>
  page.getByRole('region', { name: mustLookup(words.guide.parts, part).title, exact: true })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripting' : 'without scripting', () => {
    test.use({ javaScriptEnabled })

    test('each variant shows exactly its hosts, and keys switch between the variants', async ({ page, hosts }) => {
      for (const locale of locales) {
        const edition = editionOf(hosts.guide, locale)
        await page.goto(edition.at('hosts'))
        await radio(page, edition, hosts.first).focus()
        for (const variant of hosts.guide.variants) {
          const needed = hosts.needed(variant)
          await expect(radio(page, edition, variant)).toBeChecked()
          await expect(page.getByRole('rowheader')).toHaveCount(needed.length)
          const shown = await page.getByRole('rowheader').allTextContents()
          expect(needed.filter(({ name }) => !shown.some((text) => text.includes(name)))).toEqual([])
          await page.keyboard.press('ArrowRight')
        }
        await expect(radio(page, edition, hosts.first)).toBeChecked()
      }
    })
  })
}

test('a host says port, direction, who needs it, what for, source and when that was read last', async ({ page, hosts }) => {
  const { guide, id, host } = hosts
  const { at, words } = editionOf(guide)
  await page.goto(at('hosts'))
  const row = page.locator(`[id="${id}"]`)
  const day = new Intl.DateTimeFormat(dateLocale(mainLocale), { dateStyle: 'long', timeZone: 'UTC' })
  for (const text of [
    [host.protocol, portOf(host)].join(' '),
    Hosts.directions[host.direction],
    mustLookup(words.guide.parts, host.part).neededBy,
    mustLookup(words.hosts, id).purpose,
    day.format(Date.parse(host.verified))
  ]) {
    await expect(row).toContainText(text)
  }
  const source = mustLookup(guide.sources, host.source)
  await expect(row.getByRole('link', { name: source.title })).toHaveAttribute('href', source.url)
})

test.describe('in another language', () => {
  test('a host that no rule should name is to be removed, with what to allow instead', async ({ page, outdatedHost }) => {
    const { at, ui } = editionOf(outdatedHost.guide, otherLocale)
    await page.goto(at('hosts'))
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader').getByText(outdatedHost.name) })
    await expect(row).toContainText(ui.Hosts.removeRule)
    await row.getByRole('link', { name: outdatedHost.insteadName }).click()
    await expect(page.locator(`[id="${outdatedHost.instead}"]`)).toBeInViewport()
  })

  test('a variant in which a part of the product does not work says so, and why', async ({ page, unsupported }) => {
    const { guide, part, variant, outcome } = unsupported
    const edition = editionOf(guide, otherLocale)
    const { at, title } = edition
    await page.goto(at('hosts'))
    const why = partOf(page, edition, part).getByRole('link', { name: title(outcome) })
    await expect(why).toBeHidden()
    await radio(page, edition, variant).check()
    await expect(partOf(page, edition, part).getByRole('table')).toBeHidden()
    await why.click()
    await expect(page).toHaveURL(at(outcome))
  })
})

test('the lines to run test the hosts of the chosen variant, and the rest is named', async ({ page, testedPart }) => {
  const edition = editionOf(testedPart.guide)
  await page.goto(edition.at('hosts'))
  await radio(page, edition, testedPart.variant).check()
  const part = partOf(page, edition, testedPart.part)
  await expect(part.locator('[data-command] pre').filter({ visible: true })).toHaveText(testedPart.lines.join('\n'))
  await expect(part.getByText(Hosts.untested).filter({ visible: true })).toContainText(testedPart.untested)
})

const columns = Hosts.columns
const csvStart = `${[columns.action, columns.host, columns.protocol, columns.port].join(',')},`

test('text, Markdown and CSV are those of the chosen variant', async ({ page, context, hosts }) => {
  const { guide, needed } = hosts
  const edition = editionOf(guide)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(edition.at('hosts'))
  for (const variant of guide.variants) {
    await radio(page, edition, variant).check()
    const others = Object.values(guide.hosts).filter(({ name }) => !needed(variant).some((host) => host.name === name))
    const title = formatMessage(Hosts.listTitleOf, {
      guide: edition.words.guide.short,
      variant: mustLookup(edition.words.guide.variants, variant)
    })
    for (const [format, beginning] of [
      ['text', title],
      ['markdown', `# ${title}`],
      ['csv', csvStart]
    ] as const) {
      await page.getByRole('button', { name: Hosts.copy[format] }).click()
      // What was copied before begins differently.
      await expect.poll(async () => (await pasted(page)).slice(0, beginning.length)).toBe(beginning)
      const text = await pasted(page)
      expect(needed(variant).filter(({ name }) => !text.includes(name))).toEqual([])
      expect(others.filter(({ name }) => text.includes(name))).toEqual([])
    }
  }
})

test('where nothing can be copied the list is shown and left selected', async ({ page, hosts }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(editionOf(hosts.guide).at('hosts'))
  await page.getByRole('button', { name: Hosts.copy.csv }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain(csvStart)
  await expect(page.getByText(csvStart).filter({ visible: true })).toBeInViewport({ ratio: 0.01 })
})

test('an address can name the variant', async ({ page, hosts }) => {
  const edition = editionOf(hosts.guide)
  await page.goto(edition.at('hosts'))
  await radio(page, edition, hosts.chosen).check()
  const address = (await page.getByRole('link', { name: Hosts.linkToVariant }).getAttribute('href')) ?? ''
  await page.goto('about:blank')
  await page.goto(edition.at('hosts') + address)
  await expect(radio(page, edition, hosts.chosen)).toBeChecked()
  await expect(page.getByRole('rowheader')).toHaveCount(hosts.needed(hosts.chosen).length)
})

test('a step and an outcome lead to the hosts that their texts name', async ({ page, placesWithHosts }) => {
  const { guide, step, outcome } = placesWithHosts
  const { at } = editionOf(guide)
  for (const { place, host } of [step, outcome]) {
    await page.goto(at(place))
    await page.locator(`main a[href="${at('hosts', host)}"]`).click()
    await expect(page).toHaveURL(at('hosts', host))
    await expect(page.locator(`[id="${host}"]`)).toBeInViewport()
  }
})

test('hosts load on their own page only', async ({ page, hosts: { guide } }) => {
  const index = page.waitForResponse((response) => response.url().includes(`/data/${guide.id}.`))
  await page.goto(editionOf(guide).at(guide.start))
  for (const text of [await (await index).text(), await page.content()])
    expect(Object.values(guide.hosts).filter(({ name }) => text.includes(name))).toEqual([])
})

test('on paper there is the list of the chosen variant, and nothing to press', async ({ page, hosts }) => {
  const edition = editionOf(hosts.guide)
  const { variants } = edition.words.guide
  await page.goto(edition.at('hosts'))
  await radio(page, edition, hosts.chosen).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(mustLookup(variants, hosts.chosen), { exact: true })).toBeVisible()
  await expect(page.getByText(mustLookup(variants, hosts.first), { exact: true })).toBeHidden()
  await expect(page.getByRole('rowheader')).toHaveCount(hosts.needed(hosts.chosen).length)
  await expect(page.getByRole('button')).toHaveCount(0)
})
