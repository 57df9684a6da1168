import { formatCount } from '#i18n/format-count.ts'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { expect, test } from './fixtures.ts'
import { editionOf, locales, messagesIn } from './guide.ts'
import { choice, heading, trail } from './page.ts'

for (const locale of locales) {
  test(`${locale}: an answer to a guide's first question leads on from the home page`, async ({ page, question }) => {
    const { guide, words, at, label, title } = editionOf(question.guide, locale)
    const [first = '', target = ''] = Object.entries(mustLookup(guide.steps, guide.start).choices)[0] ?? []
    await page.goto(href({ locale }))
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: words.guide.title }) })
    await card.getByRole('link', { name: label(guide.start, first) }).click()
    await expect(page).toHaveURL(at(target))
    await expect(heading(page, title(target))).toBeVisible()
  })

  test(`${locale}: the case that was worked on last leads on from the home page, or makes room for a new one`, async ({
    page,
    question
  }) => {
    const edition = editionOf(question.guide, locale)
    const { Cases, Trail } = messagesIn(locale)
    await page.goto(edition.at(question.step))
    await choice(page, edition, question.step, question.choice).click()
    await page.goto(href({ locale }))
    const main = page.getByRole('main')
    await expect(main).toContainText(edition.title(question.target))
    await main.getByRole('link', { name: Cases.continue, exact: true }).click()
    await expect(page).toHaveURL(edition.at(question.target))
    await expect(trail(page, edition).getByRole('listitem')).toHaveCount(2)

    await page.goto(href({ locale }))
    await expect(main.getByRole('link', { name: formatCount(Cases.all, 1, locale) })).toBeVisible()
    await main.getByRole('link', { name: Cases.new, exact: true }).click()
    await page.goto(edition.at(question.step))
    await expect(trail(page, edition)).toContainText(Trail.empty)
  })
}
