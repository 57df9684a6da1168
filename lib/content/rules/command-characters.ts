import { findingAt } from '#lib/content/finding.ts'
import { type MdxNode, pointOf, walk } from '#lib/content/mdx.ts'
import type { DocumentRule } from './rule.ts'

/** Characters that word processors insert in place of plain ones, and that shells do not understand. */
const lookalikes: readonly [characters: RegExp, name: string, remedy: string][] = [
  [/[“”„‟«»]/, 'a typographic quote', 'write "'],
  [/[‘’‚‛]/, 'a typographic quote', "write '"],
  [/[‐‑‒–—―−]/, 'a dash', 'write -'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/, 'a space that is none', 'write a plain space'],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/, 'a character that cannot be seen', 'remove it']
]

/** Commands must not contain such characters, because they would fail when pasted. */
export const commandCharacters: DocumentRule = ({ file, body }) =>
  body
    .flatMap((node) => [...walk(node)])
    .filter(({ type }) => type === 'code')
    .flatMap((block) =>
      linesOf(block).flatMap(({ text, line, column }) =>
        lookalikes.flatMap(([characters, name, remedy]) => {
          const index = text.search(characters)
          return index < 0
            ? []
            : [findingAt(file, { line, column: column + index }, `command with ${name} "${text[index]}"`, remedy)]
        })
      )
    )

function linesOf(block: MdxNode) {
  const { line, column } = pointOf(block)
  return (block.value ?? '').split('\n').map((text, index) => ({ text, line: line + 1 + index, column }))
}
