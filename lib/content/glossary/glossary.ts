import { type Finding, findingAt, type Severity } from '#lib/content/finding.ts'
import { readYaml } from '#lib/content/yaml-file.ts'
import { misfits, repeats } from './problems.ts'
import { glossaryShape, type Term } from './shape.ts'
import { wholeWords } from './whole-words.ts'

/** Words not to use for a term, and what to write instead. */
export type Avoided = {
  readonly pattern: RegExp
  /** The first of the words in lower case, for a fast first test. */
  readonly first: string
  readonly term: string
  readonly use: string
  readonly severity: Severity
  readonly because: string
}

/** Names of one thing: those that texts may use, and those that people only say. */
export type Called = { readonly names: readonly string[]; readonly heard?: readonly string[] }

/** The terms of one language, and what is wrong with the glossary file itself. */
export type Glossary = {
  readonly avoided: readonly Avoided[]
  /** Words that are allowed in parentheses. */
  readonly glosses: readonly RegExp[]
  /** For each term, all its names, for the search. */
  readonly synonyms: readonly Called[]
  readonly findings: readonly Finding[]
}

/** For languages without a glossary. */
export const noGlossary: Glossary = { avoided: [], glosses: [], synonyms: [], findings: [] }

/** The path of a language's glossary, relative to the project root. */
export const glossaryFile = (locale: string): string => `content/glossary/${locale}.yaml`

/** Reads a glossary. If it is broken, the result has findings and no terms. */
export function readGlossary(file: string, text: string): Glossary {
  if (text.trim() === '') return noGlossary
  const yaml = readYaml(text, 'glossary')
  if (yaml.problem) return { ...noGlossary, findings: [findingAt(file, yaml.problem, yaml.problem.what, yaml.problem.remedy)] }
  const { data: terms, error } = glossaryShape.safeParse(yaml.data)
  if (!terms) return { ...noGlossary, findings: error.issues.flatMap((issue) => misfits(file, yaml, issue)) }
  return {
    avoided: terms.flatMap(({ term, use, avoid = [] }) =>
      avoid.map(({ words, exact, severity, because }) => ({ ...matcher(words, exact), term, use, severity, because }))
    ),
    glosses: terms.flatMap(({ gloss }) => (gloss === undefined ? [] : wholeWords(gloss))),
    synonyms: terms.map(namesOf),
    findings: repeats(file, yaml, terms)
  }
}

const matcher = (words: string, isExact?: boolean) => ({
  pattern: wholeWords(words, isExact),
  first: (words.split(/\s/)[0] ?? '').toLowerCase()
})

/** All names of a term: the term itself, the gloss in parentheses, what to write for it, and what people call it, right or wrong. */
function namesOf({ term, use, gloss, also = [], avoid = [] }: Term): Called {
  const names = [...new Set([term, use].flatMap(apart).concat(gloss ?? [], also))]
  const heard = avoid.flatMap(({ words, exact }) => (exact ? [] : words))
  return heard.length > 0 ? { names, heard } : { names }
}

const apart = (name: string) =>
  name
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
