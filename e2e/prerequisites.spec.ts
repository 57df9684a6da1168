import { formatMessage } from '#i18n/format-message.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { caseOf, storeCases } from './case.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locale, messagesIn, otherLocale } from './guide.ts'
import { box, choice, prerequisite, switchLanguage, trail } from './page.ts'

const ui = messagesIn(locale)

test.describe('prerequisites', () => {
  test('a confirmed prerequisite survives a reload and the language switch', async ({ page, checklist: { guide, ids } }) => {
    const [first, second] = [editionOf(guide), editionOf(guide, otherLocale)]
    await page.goto(first.at('checklist'))
    await box(page, first, ids[0]).check()
    await page.reload()
    await expect(box(page, first, ids[0])).toBeChecked()

    await switchLanguage(page, first, otherLocale)
    await expect(page).toHaveURL(second.at('checklist'))
    await expect(box(page, second, ids[0])).toBeChecked()
    const { Checklist, Prerequisites } = second.ui
    const count = formatMessage(Prerequisites.ofTotal, { n: 1, total: Object.keys(guide.prerequisites).length })
    await expect(page.getByRole('complementary', { name: Checklist.progress })).toContainText(count)
  })

  test('not met and does not apply are pressed and pressed again', async ({ page, checklist: { guide, ids } }) => {
    const edition = editionOf(guide)
    const [, , id] = ids
    await page.goto(edition.at('checklist'))
    const row = prerequisite(page, edition, id)
    const notMet = row.getByRole('button', { name: ui.Prerequisites.notMet })
    const doesNotApply = row.getByRole('button', { name: ui.Prerequisites.doesNotApply })

    await notMet.click()
    await expect(notMet).toHaveAttribute('aria-pressed', 'true')
    const { fixedBy } = mustLookup(guide.prerequisites, id)
    await expect(row.getByRole('link', { name: ui.Prerequisites.howToFix })).toHaveAttribute('href', edition.at(fixedBy))
    await doesNotApply.click()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'true')
    await expect(notMet).toHaveAttribute('aria-pressed', 'false')
    await page.reload()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'true')
    await doesNotApply.click()
    await expect(doesNotApply).toHaveAttribute('aria-pressed', 'false')
    await box(page, edition, id).check()
    await expect(row.getByText(ui.Prerequisites.confirmed)).toBeVisible()
  })

  test('what a step settles suggests a choice and answers nothing', async ({ page, settling }) => {
    const { guide, step, prerequisite: id, met, unmet } = settling
    const edition = editionOf(guide)
    const suggested = (choiceId: string) => choice(page, edition, step, choiceId).getByText(ui.Choices.suggested)
    await page.goto(edition.at(step))
    await box(page, edition, id).check()
    await expect(suggested(met)).toBeVisible()
    await prerequisite(page, edition, id).getByRole('button', { name: ui.Prerequisites.notMet }).click()
    await expect(suggested(unmet)).toBeVisible()
    await expect(suggested(met)).toBeHidden()
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(0)
  })

  test('the checklist names what comes next: not met, then what is to be looked at, then that all is settled', async ({
    page,
    checklist: { guide }
  }) => {
    const edition = editionOf(guide)
    const { at, title, words } = edition
    await page.goto(at('checklist'))
    const progress = page.getByRole('complementary', { name: ui.Checklist.progress })
    const ids = Object.keys(guide.prerequisites)
    const [first = '', second = '', third = ''] = ids
    const next = (id: string) => progress.getByRole('link', { name: mustLookup(words.prerequisites, id).short })
    await expect(next(first)).toHaveAttribute('href', `#${first}`)
    await box(page, edition, first).check()
    await next(second).click()
    await expect(page).toHaveURL(at('checklist', second))

    await prerequisite(page, edition, third).getByRole('button', { name: ui.Prerequisites.notMet }).click()
    const { fixedBy } = mustLookup(guide.prerequisites, third)
    await expect(progress.getByRole('link', { name: title(fixedBy) })).toHaveAttribute('href', at(fixedBy))
    for (const id of ids) await box(page, edition, id).check()
    await expect(progress.getByText(ui.Checklist.allSettled)).toBeVisible()
  })

  test('one that asks for more since it was confirmed says so and is not ticked', async ({ page, checklist: { guide, ids } }) => {
    const edition = editionOf(guide)
    const [id] = ids
    const revision = mustLookup(guide.prerequisites, id).revision - 1
    await storeCases(page, caseOf(guide, { prerequisites: { [id]: { state: 'confirmed', revision, at: moment(1) } } }))
    await page.goto(edition.at('checklist'))
    const changed = prerequisite(page, edition, id).getByText(ui.Prerequisites.changed)
    await expect(changed).toBeVisible()
    await expect(box(page, edition, id)).not.toBeChecked()
    await box(page, edition, id).check()
    await expect(changed).toBeHidden()
  })
})
