import type { z } from 'zod'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { Path, YamlFile } from '#lib/content/yaml-file.ts'
import { glossaryKeys, type Term } from './shape.ts'

/** Everything that does not match the glossary's schema: unknown, missing and empty keys, values of the wrong type. */
export function misfits(file: string, yaml: YamlFile, issue: z.core.$ZodIssue): Finding[] {
  const at = (path: Path, problem: string, remedy: string) => findingAt(file, yaml.keyAt(path), problem, remedy)
  const valueAt = (path: Path) => path.reduce((inner: unknown, key) => Object(inner)[key], yaml.data)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      // What was meant to be a text with a comma.
      const otherwise = valueAt(path) === null ? 'put a text with a comma in quotes' : `there are ${listed(glossaryKeys)}`
      return at(path, `unknown key "${key}"`, didYouMean(key, glossaryKeys, otherwise))
    })
  }
  const name = issue.path.findLast((key) => typeof key === 'string')
  if (name === undefined) return [at(issue.path, 'glossary is no list of terms', 'write "- term: …" with "use: …" below it')]
  const value = valueAt(issue.path)
  if (value === undefined) return [at(issue.path, `"${name}" is missing`, `add "${name}: …"`)]
  const isBlank = value === null || issue.code === 'too_small'
  if (isBlank) return [at(issue.path, `"${name}" is empty`, 'fill it, or remove the entry')]
  return [at(issue.path, `"${name}" does not fit`, issue.message.replace(/^Invalid \w+: /, ''))]
}

/** Duplicate terms and words, and words that one entry avoids and another prescribes. */
export function repeats(file: string, yaml: YamlFile, terms: readonly Term[]): Finding[] {
  const uses = new Map(terms.map(({ term, use }) => [use.toLowerCase(), term]))
  const known = new Set<string>()
  const isKnown = (name: string) => known.size === known.add(name).size
  const at = (path: Path, problem: string, remedy: string): Finding[] => [findingAt(file, yaml.keyAt(path), problem, remedy)]
  const wordsAt = (path: Path, words: string, isExact = false) => {
    const rightFor = isExact ? undefined : uses.get(words.toLowerCase())
    if (rightFor !== undefined) return at(path, `"${words}" is what to write for ${rightFor}`, 'avoid it, or use it')
    const isTwice = isKnown(`words ${isExact ? words : words.toLowerCase()}`)
    return isTwice ? at(path, `"${words}" is avoided twice`, 'keep it at the term it is meant for') : []
  }
  return terms.flatMap(({ term, avoid = [] }, index) => [
    ...(isKnown(`term ${term.toLowerCase()}`) ? at([index, 'term'], `term "${term}" stands twice`, 'keep one of the two') : []),
    ...avoid.flatMap(({ words, exact }, entry) => wordsAt([index, 'avoid', entry, 'words'], words, exact))
  ])
}
