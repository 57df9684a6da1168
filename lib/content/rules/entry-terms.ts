import { findTerms } from '#lib/content/glossary/find-terms.ts'
import { passagesOfTexts } from '#lib/content/passages.ts'
import type { EntryTextRule } from './rule.ts'

/** Terms are said as the glossary of the language says them. */
export const entryTerms: EntryTextRule = ({ file, yaml }, glossary) => findTerms(file, passagesOfTexts(yaml.texts), glossary)
