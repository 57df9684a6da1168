import { expect, test } from './fixtures.ts'
import { at, wordsIn } from './guide.ts'
import { box } from './prerequisites.ts'
import { choice, trail } from './trail.ts'

const { ui } = wordsIn('en')

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
