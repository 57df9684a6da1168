import type { Messages } from 'next-intl'
import type { CardMessages } from '#lib/handoff/summary-text.ts'

/** The words that client components on every guide page need; everything else is rendered on the server. */
export type ClientMessages = Pick<Messages, 'Case' | 'Checklist' | 'Choices' | 'Lazy' | 'Prerequisites' | 'Trail'>

/** The words of components that load on demand, fetched together with their code. */
export type LazyMessages = Pick<Messages, 'Cases' | 'Clear' | 'Handoff' | 'Preview' | 'Share'> & {
  /** Locale → "Read in this language", in that language. */
  readonly readIn: Readonly<Record<string, string>>
  /** By locale, for recipients who read another language. */
  readonly sentences: Readonly<Record<string, Pick<Messages['Share'], 'sentence' | 'sentenceHandoff'>>>
}

/** The finder's words, on pages with a finder only. */
export type FinderMessages = Messages['Finder'] & Pick<Messages['Codes'], 'kinds'>

/** The words of the summary page. */
export type SummaryMessages = Messages['Summary'] & Pick<CardMessages, 'kinds' | 'openedByLink' | 'states'>
