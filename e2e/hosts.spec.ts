import type { Page } from '@playwright/test'
import { isIn } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, locales, titleOf, wordsIn } from './guide.ts'

const { ui, guide: words } = wordsIn('en')
const { variants } = guide

const hostsOf = (variant: string) => Object.values(guide.hosts).filter((host) => isIn(host, variant))

/** Chooses a cloud as a reader does. */
const choose = (page: Page, variant: string) => page.getByRole('radio', { name: mustLookup(words.variants, variant) }).check()

/** What a paste into a text field brings. */
async function pasted(page: Page): Promise<string> {
  const field = page.locator('#paste')
  if ((await field.count()) === 0)
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' })))
  await field.fill('')
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  return field.inputValue()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripting' : 'without scripting', () => {
    test.use({ javaScriptEnabled })

    for (const locale of locales) {
      test(`${locale}: each cloud shows exactly its hosts, and keys switch between the clouds`, async ({ page }) => {
        const words = wordsIn(locale)
        await page.goto(at(locale, 'hosts'))
        await page.getByRole('radio', { name: words.guide.variants['cloud-public'], exact: true }).focus()
        for (const variant of variants) {
          await expect(page.getByRole('radio', { name: words.guide.variants[variant], exact: true })).toBeChecked()
          await expect(page.getByRole('rowheader')).toHaveCount(hostsOf(variant).length)
          const shown = await page.getByRole('rowheader').allTextContents()
          expect(hostsOf(variant).filter(({ name }) => !shown.some((text) => text.includes(name)))).toEqual([])
          await page.keyboard.press('ArrowRight')
        }
        await expect(page.getByRole('radio', { name: words.guide.variants['cloud-public'], exact: true })).toBeChecked()
      })
    }
  })
}

test('a host says port, direction, who needs it, what for, source and when that was read last', async ({ page }) => {
  const { hosts } = wordsIn('en')
  await page.goto(at('en', 'hosts'))
  const row = page.locator('#service-bus')
  await expect(row).toContainText('TCP 443')
  await expect(row).toContainText(ui.Hosts.directions.outbound)
  await expect(row).toContainText(words.parts['connect-sync']?.neededBy ?? '')
  await expect(row).toContainText(hosts['service-bus']?.purpose ?? '')
  await expect(row).toContainText('23 November 2026')
  await expect(row.getByRole('link')).toHaveAttribute('href', guide.sources['writeback-troubleshooting']?.url ?? '')
})

test.describe('in Indonesian', () => {
  const locale = 'id-ID'
  test('the wrong host is to be removed, with what to allow instead', async ({ page }) => {
    const words = wordsIn(locale)
    await page.goto(at(locale, 'hosts'))
    const row = page.getByRole('row').filter({ hasText: 'servicebus.windows.networks' })
    await expect(row).toContainText(words.ui.Hosts.removeRule)
    await row.getByRole('link', { name: '*.servicebus.windows.net' }).click()
    await expect(page.locator('#service-bus')).toBeInViewport()
  })

  test('21Vianet says that Cloud Sync does not write back there, and why', async ({ page }) => {
    const words = wordsIn(locale)
    await page.goto(at(locale, 'hosts'))
    const part = page.getByRole('region', { name: words.guide.parts['cloud-sync']?.title, exact: true })
    await expect(part.getByRole('link', { name: titleOf(locale, 'unsupported-cloud') })).toBeHidden()
    await page.getByRole('radio', { name: words.guide.variants['cloud-21vianet'] }).check()
    await expect(part.getByRole('table')).toBeHidden()
    await part.getByRole('link', { name: titleOf(locale, 'unsupported-cloud') }).click()
    await expect(page).toHaveURL(at(locale, 'unsupported-cloud'))
  })
})

test('the lines to run test the hosts of the chosen cloud, and the rest is named', async ({ page }) => {
  await page.goto(at('en', 'hosts'))
  await choose(page, 'cloud-us-government')
  const part = page.getByRole('region', { name: words.parts['connect-sync']?.title, exact: true })
  await expect(part.locator('[data-command] pre').filter({ visible: true })).toHaveText(
    'Test-NetConnection -ComputerName <namespace>.servicebus.usgovcloudapi.net -Port 443'
  )
  await expect(part.getByText(ui.Hosts.untested).filter({ visible: true })).toContainText('*.passwordreset.microsoftonline.us')
})

test('text, Markdown and CSV are those of the chosen cloud', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(at('en', 'hosts'))
  for (const variant of variants) {
    await choose(page, variant)
    const others = Object.values(guide.hosts).filter(({ name }) => !hostsOf(variant).some((host) => host.name === name))
    for (const [format, beginning] of [
      ['text', 'Firewall request: '],
      ['markdown', '# Firewall request: '],
      ['csv', 'Action,Host,Protocol,Port,']
    ] as const) {
      const copy = page.getByRole('button', { name: ui.Hosts.copy[format] })
      await copy.click()
      // What was copied before begins differently.
      await expect.poll(async () => (await pasted(page)).slice(0, beginning.length)).toBe(beginning)
      const text = await pasted(page)
      expect(hostsOf(variant).filter(({ name }) => !text.includes(name))).toEqual([])
      expect(others.filter(({ name }) => text.includes(name))).toEqual([])
    }
  }
})

test('where nothing can be copied the list is shown and left selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(at('en', 'hosts'))
  await page.getByRole('button', { name: ui.Hosts.copy.csv }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('Action,Host,Protocol,Port,')
  await expect(page.getByText('Action,Host,Protocol,Port,').filter({ visible: true })).toBeInViewport({ ratio: 0.01 })
})

test('an address can name the cloud', async ({ page }) => {
  await page.goto(at('en', 'hosts'))
  await choose(page, 'cloud-us-government')
  const link = page.getByRole('link', { name: ui.Hosts.linkToVariant })
  const address = (await link.getAttribute('href')) ?? ''
  await page.goto('about:blank')
  await page.goto(at('en', 'hosts') + address)
  await expect(page.getByRole('radio', { name: words.variants['cloud-us-government'] ?? '' })).toBeChecked()
  await expect(page.getByRole('rowheader')).toHaveCount(hostsOf('cloud-us-government').length)
})

test('a step and the outcome of the network team lead to their hosts', async ({ page }) => {
  for (const place of ['open-firewall', 'network-team']) {
    await page.goto(at('en', place))
    await page.getByRole('link', { name: 'In the firewall request list' }).click()
    await expect(page).toHaveURL(`${at('en', 'hosts')}#service-bus`)
    await expect(page.locator('#service-bus')).toBeInViewport()
  }
})

test('hosts load on their own page only', async ({ page }) => {
  const index = page.waitForResponse((response) => response.url().includes('/data/'))
  await page.goto(at('en', 'service-bus-reachable'))
  expect(await (await index).text()).not.toContain('microsoftonline')
  expect(await page.content()).not.toContain('msappproxy')
})

test('on paper there is the list of the chosen cloud, and nothing to press', async ({ page }) => {
  await page.goto(at('en', 'hosts'))
  await choose(page, 'cloud-us-government')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(words.variants['cloud-us-government'] ?? '', { exact: true })).toBeVisible()
  await expect(page.getByText(words.variants['cloud-public'] ?? '', { exact: true })).toBeHidden()
  await expect(page.getByRole('rowheader')).toHaveCount(hostsOf('cloud-us-government').length)
  await expect(page.getByRole('button')).toHaveCount(0)
})
