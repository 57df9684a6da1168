import type { Page } from '@playwright/test'
import { formatMessage } from '#i18n/format-message.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { countLayoutShift, expect, test } from './fixtures.ts'
import { type Edition, editionOf, otherLocale } from './guide.ts'
import { pasted } from './page.ts'

const fieldsOf = (page: Page, { ui, words }: Edition, name: string) =>
  page.getByRole('textbox', { name: formatMessage(ui.Command.fillIn, { what: mustLookup(words.guide.placeholders, name) }) })

test('what is filled in once stands in every command, in this browser only', async ({ page, command }) => {
  const edition = editionOf(command.guide, otherLocale)
  const { at, ui } = edition
  await countLayoutShift(page)
  await page.goto(at(command.step))
  const fields = fieldsOf(page, edition, command.name)
  const count = await fields.count()
  expect(count).toBeGreaterThan(0)
  const filled = Array<string>(count).fill('contoso-sb')
  await fields.first().click()
  await page.keyboard.type('contoso-sb')
  await page.keyboard.press('Enter')
  await expect(fields).toHaveText(filled)

  await page
    .locator('[data-command]')
    .filter({ has: fields })
    .first()
    .getByRole('button', { name: ui.Command.copy, exact: true })
    .click()
  await expect(page.getByRole('status').filter({ hasText: ui.Command.copied })).toHaveCount(1)
  expect(await pasted(page)).toBe(command.code.replaceAll(`<${command.name}>`, 'contoso-sb'))

  await page.reload({ waitUntil: 'commit' })
  await expect(fields).toHaveText(filled)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => window.layoutShift)).toEqual([])
  expect(page.url()).not.toContain('contoso')

  await page.goto(at('article'))
  await expect(fields.last()).toHaveText('contoso-sb')
  await fields.last().press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Tab')
  await expect(fields.first()).toHaveText(`<${command.name}>`)
})

test('copying a command with gaps says so', async ({ page, gaps }) => {
  const edition = editionOf(gaps.guide, otherLocale)
  const { at, ui } = edition
  await page.goto(at(gaps.step))
  const field = fieldsOf(page, edition, gaps.name)
  await field.first().fill('contoso.com')
  await page
    .locator('[data-command]')
    .filter({ has: field })
    .first()
    .getByRole('button', { name: ui.Command.copy, exact: true })
    .click()
  await expect(page.getByRole('status').filter({ hasText: ui.Command.copyUnfilled })).toHaveCount(1)
  expect(await pasted(page)).toBe(gaps.code.replaceAll(`<${gaps.name}>`, 'contoso.com'))
})
