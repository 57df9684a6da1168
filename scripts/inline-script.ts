import { buildSync } from 'esbuild'
import { basePath } from '#i18n/href.ts'

/**
 * Bundles and minifies a script of `scripts/inline/`, ready to be put into a page.
 *
 * @throws where the script does not compile; the message names file and line
 */
export function inlineScript(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [`scripts/inline/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.BASE_PATH': JSON.stringify(basePath) },
    write: false
  })
  return outputFiles.map(({ text }) => text.trim()).join('\n')
}
