import { expect, test } from '@playwright/test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { siteContact } from './site-contact.ts'
import { withTinySite } from './tiny-guide.test-data.ts'

test('the line of whoever runs the site is rendered in its language; without a file there is none', async () => {
  await withTinySite(
    { 'content/host/id-ID.mdx': 'Hubungi **1234** atau [kirim surel](mailto:bantuan@example.com).\n' },
    async (root) => {
      const Line = await siteContact('id-ID', root)
      expect(Line && renderToStaticMarkup(createElement(Line))).toBe(
        '<p>Hubungi <strong>1234</strong> atau <a href="mailto:bantuan@example.com">kirim surel</a>.</p>'
      )
      expect(await siteContact('en', root)).toBeUndefined()
    }
  )
})
