import { basename } from 'node:path'
import { compile } from '@mdx-js/mdx'
import { transform } from 'esbuild'
import remarkFrontmatter from 'remark-frontmatter'

/**
 * A loader for content in dev: a file that cannot be compiled is replaced by one that can, since the bundler would refuse every page
 * of the site for it. A text is then empty, code says where it is broken once it runs; the pages of that guide show what is wrong.
 */
export default function standInForBroken(source) {
  const done = this.async()
  if (this.resourcePath.endsWith('.mdx'))
    compile(source, { remarkPlugins: [remarkFrontmatter] }).then(
      () => done(null, source),
      () => done(null, '')
    )
  else
    transform(source, { loader: 'ts' }).then(
      () => done(null, source),
      ({ errors: [error] }) => done(null, throwing(basename(this.resourcePath), source, error))
    )
}

/** Exports what the file would, for whatever imports it, and throws; esbuild counts columns from 0. */
function throwing(file, source, { text, location }) {
  const broken = { file, reason: text, line: location?.line ?? 1, column: (location?.column ?? 0) + 1 }
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => `export const ${name} = undefined`)
  return `throw Object.assign(new Error('broken'), { broken: ${JSON.stringify(broken)} })\n${['export default undefined', ...names].join('\n')}`
}
