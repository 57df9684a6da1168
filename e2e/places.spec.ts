import { targetOf } from '#lib/guide/follow.ts'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { at, guide, titleOf, wordsIn } from './guide.ts'

/** How many places one test opens: a browser takes longer to begin than to go on. */
const chunkSize = 6

const chunks = <T>(items: T[], size = chunkSize): T[][] =>
  items.flatMap((_, i) => (i % size === 0 ? [items.slice(i, i + size)] : []))

const places = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]

for (const chunk of chunks(places)) {
  test(`in Indonesian, ${chunk.join(', ')} open, and axe finds nothing`, async ({ page }) => {
    for (const place of chunk) {
      await page.goto(at('id-ID', place))
      await expect(page.getByRole('heading', { level: 1, name: titleOf('id-ID', place) })).toBeVisible()
      await expect(page.locator(`main[data-place="${place}"]`)).toBeVisible()
      await expect(page.locator('main[data-outcome]')).toHaveCount(place in guide.outcomes ? 1 : 0)
      expect(await axeFindings(page)).toEqual([])
    }
  })
}

type Choice = [step: string, choice: string]

/** Ways through the guide that give every answer once: each goes on with an answer not given yet, as long as there is one. */
function ways(): Choice[][] {
  const left = new Map(Object.entries(guide.steps).map(([step, { choices }]) => [step, Object.entries<string>(choices)]))
  const found: Choice[][] = []
  for (const start of left.keys()) {
    while (left.get(start)?.length) {
      const way: Choice[] = []
      for (let step = start, next = left.get(step)?.shift(); next; next = left.get(step)?.shift()) {
        way.push([step, next[0]])
        step = next[1]
      }
      found.push(way)
    }
  }
  return found
}

// In English every place opens here: each is the target of a choice, but for the first question, which opens by its address.
for (const [i, chunk] of chunks(ways(), 12).entries()) {
  test(`each choice leads to its place, part ${i + 1}`, async ({ page }) => {
    test.slow()
    const { steps } = wordsIn('en')
    for (const way of chunk) {
      await page.goto(at('en', way[0]?.[0]))
      await expect(page.getByRole('heading', { level: 1, name: titleOf('en', way[0]?.[0] ?? '') })).toBeVisible()
      for (const [step, choice] of way) {
        const target = targetOf(guide, { step, choice }) ?? ''
        await page
          .getByRole('main')
          .getByRole('link', { name: steps[step]?.choices[choice] })
          .and(page.locator(`[data-choice="${choice}"]`))
          .dispatchEvent('click')
        await expect(page).toHaveURL(at('en', target))
        await expect(page.getByRole('heading', { level: 1, name: titleOf('en', target) })).toBeFocused()
      }
    }
  })
}

test('every place but the first question is the target of a choice', () => {
  const targets = new Set(Object.values(guide.steps).flatMap(({ choices }) => Object.values(choices)))
  expect(places.filter((place) => place !== guide.start && !targets.has(place))).toEqual([])
})
