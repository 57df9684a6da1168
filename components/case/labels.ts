import type { Messages } from 'next-intl'
import type { CardLabels } from '#lib/handoff/summary-text.ts'

/** The words that components need in the browser; the others are rendered on the server. */
export type ClientLabels = Pick<Messages, 'Case' | 'Checklist' | 'Choices' | 'Lazy' | 'Prerequisites' | 'Trail'>

/** The words of what loads only when it is asked for, fetched together with it. */
export type LazyLabels = Pick<Messages, 'Cases' | 'Handoff' | 'Look' | 'Share'> & {
  /** Locale → its words for "read in this language". */
  readonly readIn: Readonly<Record<string, string>>
  /** By locale, for recipients who read another language. */
  readonly sentences: Readonly<Record<string, Pick<Messages['Share'], 'sentence' | 'sentenceHandoff'>>>
}

/** The words of the finder, given only to pages that have one. */
export type FinderLabels = Messages['Finder'] & Pick<Messages['Codes'], 'kinds'>

/** The words of the summary's page, given only to it. */
export type SummaryLabels = Messages['Summary'] & Pick<CardLabels, 'kinds' | 'openedByLink' | 'states'>
