import { expect, test } from '@playwright/test'
import { sitemap } from './sitemap.ts'

test('the sitemap names every page of every language by its address, and no other file', () => {
  const { xml, robots } = sitemap(
    ['en/index.html', 'id-ID/vpn/heartbeat/index.html', '404.html', 'index.html'],
    'https://guides.contoso.com/'
  )
  expect([...xml.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://guides.contoso.com/en/',
    'https://guides.contoso.com/id-ID/vpn/heartbeat/'
  ])
  expect(robots).toContain('Sitemap: https://guides.contoso.com/sitemap.xml')
})
