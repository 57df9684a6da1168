import { formatMessage } from './format-message.ts'

/** A message about a number, by the plural categories of its language; `other` is in every language. */
export type CountForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string }

/**
 * The form that `n` takes in the language, with `{n}` filled in.
 *
 * @example formatCount({ one: '{n} answer', other: '{n} answers' }, 1, 'en') // '1 answer'
 */
export function formatCount(forms: CountForms, n: number, locale: string): string {
  return formatMessage(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n })
}
