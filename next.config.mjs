import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import createNextIntlPlugin from 'next-intl/plugin'

// Turbopack takes a local plugin or loader by absolute path only.
const local = (path) => fileURLToPath(new URL(path, import.meta.url))

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      'remark-frontmatter',
      ['remark-mdx-frontmatter', { name: 'frontmatter' }],
      'remark-gfm',
      local('./lib/content/remark-required.mjs')
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
    // The bundler of the scripts that stand in every page's head runs beside Next's own.
    serverExternalPackages: ['esbuild'],
    experimental: {
      globalNotFound: true,
      // What a page loads is 760 bytes less with these.
      turbopackCjsScopeHoisting: true,
      turbopackCjsTreeShaking: true,
      turbopackCrossModuleConstants: true
    },
    turbopack: {
      rules: {
        '{*.mdx,*.ts}': {
          condition: { all: ['development', { path: /^content\/guides\// }] },
          loaders: [local('./lib/content/stand-in-for-broken.mjs')]
        }
      }
    }
  })
)
