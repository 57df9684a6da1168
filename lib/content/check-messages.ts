import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, findingAt, start } from './finding.ts'
import { listFolder } from './folder.ts'
import { findTerms } from './glossary/find-terms.ts'
import type { Glossary } from './glossary/glossary.ts'
import { listed } from './lists.ts'
import { messageProblems, type Reference } from './message-problems.ts'
import { passagesOfTexts } from './passages.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

const fileOf = (locale: string) => `messages/${locale}.json`

/**
 * Checks `messages/<locale>.json`: keys missing or added compared to the first language, and words the glossary forbids. A site without the
 * folder has no findings.
 */
export function checkMessages(
  root: string,
  locales: readonly string[],
  glossaries: Readonly<Record<string, Glossary>>
): { findings: Finding[]; fileCount: number } {
  const entries = listFolder(join(root, 'messages'))
  if (entries.length === 0) return { findings: [], fileCount: 0 }

  const [first = ''] = locales
  const file = fileOf(first)
  const reference = { file, messages: readMessages(root, first)?.data }
  const unknown = entries.filter(({ name }) => !locales.some((locale) => fileOf(locale) === `messages/${name}`))
  const findings = [
    ...unknown.map(({ name }) =>
      findingAt(`messages/${name}`, start, 'unknown file', `only ${listed(locales.map((locale) => `${locale}.json`))} belong here`)
    ),
    ...locales.flatMap((locale) => checkLanguage(root, locale, reference, glossaries[locale]))
  ]
  return { findings, fileCount: entries.length }
}

function checkLanguage(root: string, locale: string, reference: Reference, glossary?: Glossary): Finding[] {
  const file = fileOf(locale)
  const messages = readMessages(root, locale)
  if (!messages) return [findingAt(file, start, 'file is missing', `translate ${reference.file} into it`)]
  const { data, problem, texts, keyAt } = messages
  if (problem) return [findingAt(file, problem, problem.what, problem.remedy)]
  const compared = messageProblems(data, locale, { ...reference, messages: reference.messages ?? data })
  return [
    ...compared.map(({ path, severity, ...said }) => findingAt(file, keyAt(path), said.problem, said.remedy, severity)),
    ...(glossary ? findTerms(file, passagesOfTexts(texts), glossary) : [])
  ]
}

/** Reads JSON with the YAML reader, which knows positions. Anything that is YAML but not JSON is a finding, because the build would reject it. */
function readMessages(root: string, locale: string): YamlFile | undefined {
  const file = join(root, fileOf(locale))
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const messages = readYaml(text, 'file')
  try {
    JSON.parse(text)
    return messages
  } catch (error) {
    const what = `file is not JSON: ${error instanceof Error ? error.message : error}`
    const remedy = 'put every key and text in double quotes, with commas between them and none behind the last'
    return { ...messages, problem: messages.problem ?? { ...start, what, remedy } }
  }
}
