import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '@mdx-js/mdx'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

/**
 * The content of `content/host/<locale>.mdx` as a component; `undefined` if the file does not exist. It is compiled here because the
 * bundler cannot import an optional file.
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
