import { start } from './finding.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** The YAML between the two `---` lines, with the positions of its keys and values in the file. */
export type FrontMatter = YamlFile & {
  /** The line after the closing `---`. */
  readonly bodyLine: number
}

const fence = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

/** Reads the front matter of a file. Broken YAML becomes a `problem` and is never thrown. */
export function readFrontMatter(text: string): FrontMatter {
  const match = fence.exec(text)
  if (!match) return withoutFrontMatter(text)
  // The opening `---` is line 1 of the file, so the first line of YAML is line 2.
  return { ...readYaml(match[1] ?? '', 'front matter', 2), bodyLine: match[0].split('\n').length }
}

function withoutFrontMatter(text: string): FrontMatter {
  const isOpen = /^\uFEFF?---[ \t]*\r?\n/.test(text)
  const what = isOpen ? 'front matter has no end' : 'no front matter'
  const remedy = isOpen
    ? 'close it with a line "---"'
    : 'begin the file with a line "---", then "title: …", and a closing line "---"'
  return { data: undefined, problem: { ...start, what, remedy }, texts: [], bodyLine: 1, keyAt: () => start, valueAt: () => start }
}
