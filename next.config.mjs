import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import createNextIntlPlugin from 'next-intl/plugin'

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      'remark-frontmatter',
      ['remark-mdx-frontmatter', { name: 'frontmatter' }],
      'remark-gfm',
      // Turbopack takes a local plugin by absolute path only.
      fileURLToPath(new URL('./lib/content/remark-required.mjs', import.meta.url))
    ],
    rehypePlugins: []
  }
})

const withNextIntl = createNextIntlPlugin('./i18n/request.ts')

export default withNextIntl(
  withMDX({
    output: 'export',
    trailingSlash: true,
    basePath: process.env.BASE_PATH || undefined,
    pageExtensions: ['ts', 'tsx'],
    images: { unoptimized: true },
    env: { BASE_PATH: process.env.BASE_PATH ?? '' },
    experimental: { globalNotFound: true }
  })
)
