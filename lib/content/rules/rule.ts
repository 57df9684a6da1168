import type { Document } from '#lib/content/document.ts'
import type { EntryTexts } from '#lib/content/entry-texts.ts'
import type { Finding } from '#lib/content/finding.ts'
import type { Glossary } from '#lib/content/glossary/glossary.ts'
import type { GuideFiles } from '#lib/content/guide-files.ts'
import type { Guide } from '#lib/guide/types.ts'

/** `dev` forgives what is still to be translated, `build` does not. */
export type Mode = 'dev' | 'build'

/** What content is held to. */
export type CheckOptions = {
  /** Every language of the site; the first is the one the others are compared with. */
  readonly locales: readonly string[]
  readonly mode: Mode
  /** The day on which reviews fall due; today if left out. */
  readonly today?: Date
}

/** A guide as the rules see it: its graph, its files, and what they are held to. */
export type GuideModel = Required<CheckOptions> & {
  readonly guide: Guide
  readonly files: GuideFiles
}

/** Looks at the whole guide. */
export type GuideRule = (model: GuideModel) => Finding[]

/** Looks at one `signals.yaml` or `hosts.yaml` and the terms of its language, without knowing the graph. */
export type EntryTextRule = (texts: EntryTexts, glossary: Glossary) => Finding[]

/** Looks at one file and the terms of its language, without knowing the graph. */
export type DocumentRule = (document: Document, glossary: Glossary) => Finding[]
