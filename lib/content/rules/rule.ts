import type { Document } from '#lib/content/document.ts'
import type { EntryTexts } from '#lib/content/entry-texts.ts'
import type { Finding } from '#lib/content/finding.ts'
import type { Glossary } from '#lib/content/glossary/glossary.ts'
import type { GuideFiles } from '#lib/content/guide-files.ts'
import type { Guide } from '#lib/guide/types.ts'

/** In `dev` mode, missing translations are warnings. */
export type Mode = 'dev' | 'build'

/** What content is checked against. */
export type CheckOptions = {
  /** Every language of the site. The others are compared with the first. */
  readonly locales: readonly string[]
  readonly mode: Mode
  /** The day for checking reviews; today if left out. */
  readonly today?: Date
}

/** A guide as the rules see it: its graph, its files and the options. */
export type GuideModel = Required<CheckOptions> & {
  readonly guide: Guide
  readonly files: GuideFiles
}

/** Checks a whole guide. */
export type GuideRule = (model: GuideModel) => Finding[]

/** Checks one `signals.yaml` or `hosts.yaml` against its language's glossary, without the graph. */
export type EntryTextRule = (texts: EntryTexts, glossary: Glossary) => Finding[]

/** Checks one file against its language's glossary, without the graph. */
export type DocumentRule = (document: Document, glossary: Glossary) => Finding[]
