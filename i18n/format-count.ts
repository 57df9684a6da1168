import { formatMessage } from './format-message.ts'

/** A message that contains a number, one text per plural category of its language. Every language has `other`. */
export type CountForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string }

/**
 * Picks the plural form for `n` and fills in `{n}`.
 *
 * @example formatCount({ one: '{n} answer', other: '{n} answers' }, 1, 'en') // '1 answer'
 */
export function formatCount(forms: CountForms, n: number, locale: string): string {
  return formatMessage(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n })
}
