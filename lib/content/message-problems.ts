import { isRecord } from './document.ts'
import type { Severity } from './finding.ts'
import { listed, quoted } from './lists.ts'
import { messageArguments } from './message-arguments.ts'
import { didYouMean } from './near-miss.ts'

/** A problem with one message; `path` leads to the message, or to where it is missing. */
export type MessageProblem = {
  readonly path: readonly string[]
  readonly problem: string
  readonly remedy: string
  readonly severity?: Severity
}

/** The first language's messages, which the others are compared with, and their file. */
export type Reference = { readonly messages: unknown; readonly file: string }

const categories = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * How a language's messages differ from the first language's, or cannot be shown: missing, unknown or empty messages, missing plural forms,
 * different values.
 */
export function messageProblems(messages: unknown, locale: string, reference: Reference): MessageProblem[] {
  return compare([], messages, reference.messages, { locale, file: reference.file })
}

type Context = { readonly locale: string; readonly file: string }

function compare(path: readonly string[], own: unknown, theirs: unknown, context: Context): MessageProblem[] {
  const name = quoted([path.join('.')])
  const at = (problem: string, remedy: string) => [{ path, problem, remedy }]

  if (own === undefined) return at(`${name} is missing`, `say what ${context.file} says there: ${sample(theirs)}`)
  if (typeof theirs === 'string') {
    if (typeof own !== 'string') return at(`${name} is not text`, `${context.file} has one text there`)
    return textProblems(path, own, [theirs], context)
  }
  if (!isRecord(theirs)) return at(`${name} is neither text nor a list of messages`, 'write a text in quotes')
  if (!isRecord(own)) return at(`${name} is not a list of messages`, `${context.file} has there ${listed(Object.keys(theirs))}`)
  return isCount(theirs) ? countProblems(path, own, theirs, context) : listProblems(path, own, theirs, context)
}

type Messages = Readonly<Record<string, unknown>>

function listProblems(path: readonly string[], own: Messages, theirs: Messages, context: Context): MessageProblem[] {
  const keys = Object.keys(theirs)
  const unknown = Object.keys(own).filter((key) => !Object.hasOwn(theirs, key))
  return [
    ...unknown.map((key) => ({
      path: [...path, key],
      problem: `unknown message ${quoted([[...path, key].join('.')])}`,
      remedy: didYouMean(key, keys, `delete it: ${context.file} has none`)
    })),
    ...keys.flatMap((key) => compare([...path, key], Object.hasOwn(own, key) ? own[key] : undefined, theirs[key], context))
  ]
}

function countProblems(path: readonly string[], own: Messages, theirs: Messages, context: Context): MessageProblem[] {
  const name = quoted([path.join('.')])
  const { used, said } = categoriesOf(context.locale)
  const texts = Object.values(theirs).filter((text) => typeof text === 'string')
  return [
    ...Object.keys(own)
      .filter((form) => !used.includes(form))
      .map((form) => ({
        path: [...path, form],
        problem: `${name} has a form ${quoted([form])}`,
        remedy: `delete it: ${said}`,
        severity: categories.includes(form) ? ('warning' as const) : ('error' as const)
      })),
    ...used.flatMap((form): MessageProblem[] => {
      const text = Object.hasOwn(own, form) ? own[form] : undefined
      if (typeof text !== 'string') return [{ path, problem: `${name} has no form ${quoted([form])}`, remedy: `add it: ${said}` }]
      return textProblems([...path, form], text, texts, context)
    })
  ]
}

function textProblems(path: readonly string[], own: string, theirs: readonly string[], context: Context): MessageProblem[] {
  const name = quoted([path.join('.')])
  const at = (problem: string, remedy: string) => ({ path, problem, remedy })
  if (own.trim() === '') return [at(`${name} is empty`, 'write its text between the quotes')]
  const taken = messageArguments(own)
  if ('broken' in taken) return [at(`${name} cannot be read: ${taken.broken}`, 'write values as {name}, and close every brace')]

  const given = theirs.map(messageArguments).flatMap((each) => ('broken' in each ? [] : [each.names]))
  const known = new Set(given.flatMap((names) => [...names]))
  const unknown = [...taken.names].filter((value) => !known.has(value))
  // Where one form of a count does without a value, as "one answer" may, every form may.
  const missing = [...known].filter((value) => given.every((names) => names.has(value)) && !taken.names.has(value))
  const { used, said } = categoriesOf(context.locale)
  return [
    ...unknown.map((value) => at(`${name} names {${value}}`, `${context.file} has ${braced(known)}`)),
    ...missing.map((value) => at(`${name} does not name {${value}}`, `${context.file} has it`)),
    ...taken.plurals.flatMap((plural) =>
      used
        .filter((form) => !plural.categories.includes(form))
        .map((form) => at(`${name} has no form ${quoted([form])} for {${plural.name}}`, `add it: ${said}`))
    )
  ]
}

/** Whether a message is a set of plural forms: one with an `other`. */
function isCount(messages: Messages): boolean {
  return Object.hasOwn(messages, 'other') && Object.keys(messages).every((key) => categories.includes(key))
}

function categoriesOf(locale: string): { used: string[]; said: string } {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  const used = categories.filter((category) => pluralCategories.some((each) => each === category))
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(locale).language) ?? locale
  return { used, said: `${language} counts with ${listed(used)}` }
}

function sample(message: unknown): string {
  return isRecord(message) ? listed(Object.keys(message)) : `"${message}"`
}

function braced(names: Iterable<string>): string {
  return listed([...names].map((name) => `{${name}}`))
}
