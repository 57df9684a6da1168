import { buildSync } from 'esbuild'
import { basePath } from '#i18n/href.ts'

/**
 * A script of `scripts/inline/` with everything it imports, as small as it gets, ready to stand in a page.
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
