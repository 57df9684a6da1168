import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** The arguments of a message: the names of its values, and for each plural the categories it has forms for. */
export type MessageArguments =
  | { readonly names: ReadonlySet<string>; readonly plurals: readonly Plural[] }
  | { readonly broken: string }

export type Plural = { readonly name: string; readonly categories: readonly string[] }

/** Parses a message in ICU syntax, or returns why it cannot be parsed. */
export function messageArguments(message: string): MessageArguments {
  try {
    const elements = [...within(parse(message))]
    const names = elements.flatMap((element) => (element.type === TYPE.pound || isMarkup(element) ? [] : [element.value]))
    const plurals = elements.flatMap((element) =>
      element.type === TYPE.plural && element.pluralType === 'cardinal'
        ? [{ name: element.value, categories: Object.keys(element.options) }]
        : []
    )
    return { names: new Set(names), plurals }
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }
}

function* within(elements: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options)) yield* within(value)
    if (element.type === TYPE.tag) yield* within(element.children)
  }
}

function isMarkup({ type }: MessageFormatElement): boolean {
  return type === TYPE.literal || type === TYPE.tag
}
