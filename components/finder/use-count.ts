import { useGuide } from '#components/case/case-provider.tsx'
import type { CountForms } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'

/** Fills `{n}` in a message with a number in the language's format, with thousands separators. */
export function useCount(): (forms: CountForms, n: number) => string {
  const { locale } = useGuide()
  return (forms, n) => formatMessage(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n: n.toLocaleString(locale) })
}
