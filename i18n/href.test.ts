import { expect, test } from '@playwright/test'
import { absoluteHref, href } from './href.ts'

test('an address ends in a slash, before its fragment', () => {
  expect(href({ locale: 'en' })).toBe('/en/')
  expect(href({ locale: 'id-ID', guide: 'vpn' })).toBe('/id-ID/vpn/')
  expect(href({ locale: 'en', guide: 'vpn', place: 'checklist', hash: 'licence' })).toBe('/en/vpn/checklist/#licence')
})

test('an address has an origin only where the site names its own', () => {
  delete process.env.SITE_URL
  expect(absoluteHref({ locale: 'en' })).toBeUndefined()
  process.env.SITE_URL = 'https://guides.contoso.com/'
  expect(absoluteHref({ locale: 'en' })).toBe('https://guides.contoso.com/en/')
  delete process.env.SITE_URL
})
