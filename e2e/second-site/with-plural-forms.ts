type Messages = { readonly [key: string]: string | Messages }

/** Messages in which every count has all plural forms of the language, each recognisable by its category. */
export function withPluralForms(messages: Messages, language: string): Messages {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const all = (inner: Messages): Messages =>
    Object.fromEntries(
      Object.entries(inner).map(([key, value]) => [
        key,
        typeof value === 'string' ? formsIn(value) : isCounted(value) ? forms(value.other) : all(value)
      ])
    )
  const forms = (other: string) => Object.fromEntries(categories.map((category) => [category, `${other} (${category})`]))
  const formsIn = (message: string) =>
    message.replace(/(\{\w+, plural,) .*?other \{([^}]*)\}\}/g, (_whole, start: string, other: string) => {
      const each = categories.map((category) => `${category} {${other} (${category})}`)
      return `${start} ${each.join(' ')}}`
    })
  return all(messages)
}

type Counted = { readonly other: string }

const isCounted = (value: Messages): value is Counted => typeof value.other === 'string' && value.other.includes('{n}')
