import { findTerms } from '#lib/content/glossary/find-terms.ts'
import type { DocumentRule } from './rule.ts'

/** Terms are said as the glossary of the language says them. */
export const terms: DocumentRule = ({ file, passages }, glossary) => findTerms(file, passages, glossary)
