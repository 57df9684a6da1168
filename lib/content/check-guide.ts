import type { Guide } from '#lib/guide/types.ts'
import { byPosition, type Finding } from './finding.ts'
import { noGlossary } from './glossary/glossary.ts'
import type { GuideFiles } from './guide-files.ts'
import { documentRules, entryTextRules, guideRules } from './rules/all-rules.ts'
import { guideShapeProblems } from './rules/guide-shape-problems.ts'
import { repeatedKeys } from './rules/repeated-keys.ts'
import type { CheckOptions } from './rules/rule.ts'

/** All findings of a guide whose graph is loaded, from top to bottom of each file. */
export function checkGuide(guide: Guide, files: GuideFiles, { locales, mode, today = new Date() }: CheckOptions): Finding[] {
  const findings = checkDocuments(files)
  const model = { guide, files, locales, mode, today }
  // Each of the first two makes a guide something else than its author meant: the rest would only follow from it.
  const repeated = repeatedKeys(files)
  const misshapen = repeated.length > 0 ? repeated : guideShapeProblems(guide, files)
  findings.push(...(misshapen.length > 0 ? misshapen : guideRules.flatMap((rule) => rule(model))))
  return findings.sort(byPosition)
}

/** The findings that need no graph, for when `guide.ts` cannot be read. */
export function checkDocuments(files: GuideFiles): Finding[] {
  const glossaryOf = ({ locale }: { locale: string }) => files.glossaries[locale] ?? noGlossary
  return [
    ...files.documents.flatMap((document) => documentRules.flatMap((rule) => rule(document, glossaryOf(document)))),
    ...files.entryTexts.flatMap((texts) => entryTextRules.flatMap((rule) => rule(texts, glossaryOf(texts))))
  ].sort(byPosition)
}
