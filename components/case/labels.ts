import type { Messages } from 'next-intl'
import type { CardLabels } from '#lib/handoff/summary-text.ts'

/** The words that components need in the browser; the others are rendered on the server. */
export type ClientLabels = Pick<Messages, 'Case' | 'Checklist' | 'Choices' | 'Lazy' | 'Prerequisites' | 'Trail'>

/** The words of what loads only when it is asked for, fetched together with it. */
export type LazyLabels = Pick<Messages, 'Cases' | 'Handoff' | 'Look' | 'Share'> & {
  /** By locale, for recipients who read another language. */
  readonly sentences: Readonly<Record<string, Pick<Messages['Share'], 'sentence' | 'sentenceHandoff'>>>
}

/** The words of the finder, given only to pages that have one. */
export type FinderLabels = Messages['Finder'] & Pick<Messages['Codes'], 'kinds'>

/** The words of the summary's page, given only to it. */
export type SummaryLabels = Messages['Summary'] & Pick<CardLabels, 'kinds' | 'openedByLink' | 'states'>

/** Fills `{name}` in a template: counts and names that only the browser knows. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The form of a word that fits `n` in the language, with `{n}` filled in. */
export function count(forms: { one: string; other: string }, n: number, locale: string): string {
  return fill(new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other, { n })
}
