import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { findTerms } from './glossary/find-terms.ts'
import type { Glossary } from './glossary/glossary.ts'
import { passagesOfTexts } from './passages.ts'
import { readYaml } from './yaml-file.ts'

/** Holds the words of the app, `messages/<locale>.json`, to the terms of each language that has a glossary. */
export function checkMessages(
  root: string,
  glossaries: Readonly<Record<string, Glossary>>
): { findings: Finding[]; fileCount: number } {
  const checked = Object.entries(glossaries).flatMap(([locale, glossary]) => {
    const file = `messages/${locale}.json`
    if (!existsSync(join(root, file))) return []
    // JSON is YAML; that it is JSON, and complete, is held by the compiler and the tests of `i18n/`.
    const { texts } = readYaml(readFileSync(join(root, file), 'utf8'), file)
    return [findTerms(file, passagesOfTexts(texts), glossary)]
  })
  return { findings: checked.flat(), fileCount: checked.length }
}
