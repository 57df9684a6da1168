import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '@mdx-js/mdx'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

/**
 * What `content/host/<locale>.mdx` says, as a component; nothing where the host of the site wrote no such file.
 * The bundler cannot import a file that may be absent, so it is compiled here.
 */
export async function siteContact(locale: string, root: string = process.cwd()): Promise<MDXContent | undefined> {
  const file = join(root, 'content', 'host', `${locale}.mdx`)
  if (!existsSync(file)) return undefined
  const { default: Line } = await evaluate(readFileSync(file, 'utf8'), {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkGfm]
  })
  return Line
}
