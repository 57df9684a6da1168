import { type Finding, findingAt, type Severity } from '#lib/content/finding.ts'
import { readYaml } from '#lib/content/yaml-file.ts'
import { misfits, repeats } from './problems.ts'
import { glossaryShape, type Term } from './shape.ts'
import { wholeWords } from './whole-words.ts'

/** Words that are wrong for a term, with what to write instead. */
export type Avoided = {
  readonly pattern: RegExp
  /** The first of the words, in lower case: where it does not occur, there is nothing to find. */
  readonly first: string
  readonly term: string
  readonly use: string
  readonly severity: Severity
  readonly because: string
}

/** How one language says things; what is wrong with the file itself stands beside it. */
export type Glossary = {
  readonly avoided: readonly Avoided[]
  /** Words that are right in parentheses. */
  readonly glosses: readonly RegExp[]
  /** Of each term, everything that people call it, for the search. */
  readonly synonyms: readonly (readonly string[])[]
  readonly findings: readonly Finding[]
}

/** A language without a glossary may say what it likes. */
export const noGlossary: Glossary = { avoided: [], glosses: [], synonyms: [], findings: [] }

/** Where the terms of a language stand, relative to the project root. */
export const glossaryFile = (locale: string): string => `content/glossary/${locale}.yaml`

/** Reads a glossary; one that is broken or does not fit has findings and no terms. */
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

/** The term and what stands in parentheses behind it, what is written for it, and what it is called otherwise, right or wrong. */
function namesOf({ term, use, gloss, also = [], avoid = [] }: Term): string[] {
  const wrong = avoid.flatMap(({ words, exact }) => (exact ? [] : words))
  return [...new Set([term, use].flatMap(apart).concat(gloss ?? [], also, wrong))]
}

const apart = (name: string) =>
  name
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
