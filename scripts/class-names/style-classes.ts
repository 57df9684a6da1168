import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { compile } from 'tailwindcss'

const require = createRequire(import.meta.url)

/** The classes that get a rule when Tailwind compiles the style sheet `file` for all of them. */
export async function classesWithRule(file: string, classes: Iterable<string>): Promise<Set<string>> {
  const { build } = await compile(readFileSync(file, 'utf8'), {
    base: dirname(resolve(file)),
    async loadStylesheet(id, base) {
      const path = id.startsWith('.') ? join(base, id) : require.resolve(id)
      return { path, base: dirname(path), content: readFileSync(path, 'utf8') }
    }
  })
  return classesIn(build([...classes]))
}

/** The classes in a style sheet's selectors, and the utilities it defines. */
export function classesIn(css: string): Set<string> {
  const bare = css.replace(/\/\*.*?\*\//gs, '')
  const heads = [...bare.matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim())
  const utilities = heads.filter((head) => head.startsWith('@utility ')).map((head) => head.slice('@utility '.length))
  const selectors = heads
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => [...head.matchAll(/\.((?:\\.|[\w-]|[^\0-\x7f])+)/gs)])
  return new Set([...utilities, ...selectors.map(([, name = '']) => unescaped(name))])
}

function unescaped(name: string): string {
  return name.replace(/\\([0-9a-f]{1,6}) ?/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))).replace(/\\(.)/gs, '$1')
}
