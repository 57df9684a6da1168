import type { Mode } from '#lib/content/check-guide.ts'
import type { Document } from '#lib/content/document.ts'
import type { EntryTexts } from '#lib/content/entry-texts.ts'
import type { Finding } from '#lib/content/finding.ts'
import type { Glossary } from '#lib/content/glossary/glossary.ts'
import type { GuideFiles } from '#lib/content/guide-files.ts'
import type { Guide } from '#lib/guide/types.ts'

/** A guide as the rules see it: its graph, its files, and what they are held to. */
export type GuideModel = {
  readonly guide: Guide
  readonly files: GuideFiles
  readonly locales: readonly string[]
  readonly mode: Mode
  readonly today: Date
}

/** Looks at the whole guide. */
export type GuideRule = (model: GuideModel) => Finding[]

/** Looks at one `signals.yaml` or `hosts.yaml` and the terms of its language, without knowing the graph. */
export type EntryTextRule = (texts: EntryTexts, glossary: Glossary) => Finding[]

/** Looks at one file and the terms of its language, without knowing the graph. */
export type DocumentRule = (document: Document, glossary: Glossary) => Finding[]
