import { findTerms } from '#lib/content/glossary/find-terms.ts'
import { passagesOfTexts } from '#lib/content/passages.ts'
import type { DocumentRule, EntryTextRule } from './rule.ts'

/** Texts must use terms as the language's glossary says. */
export const terms: DocumentRule = ({ file, passages }, glossary) => findTerms(file, passages, glossary)

/** The same in `signals.yaml` and `hosts.yaml`. */
export const entryTerms: EntryTextRule = ({ file, yaml }, glossary) => findTerms(file, passagesOfTexts(yaml.texts), glossary)
