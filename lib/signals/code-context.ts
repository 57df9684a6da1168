import * as words from './code-words.ts'
import { anyOf, endsWith, goesOn, notAfter, notBefore, type PlaceTest, wordSigns } from './patterns.ts'

// Each test looks a bounded way before or after a number, so that the time for a text is linear in its length.
const glue = String.raw`[\s:=#*"'“‘(\x60「『【]{0,40}`
const between = String.raw`[-–:)\]>"'\s,;|]{1,60}`
const word = (any: string) => `(?:${any})${notBefore(wordSigns)}`

// "ID" and "#" alone: those of a process, a room or a ticket have that word before them.
const bareId = String.raw`(?:(?:with|the|dengan) ids?|(?<!\p{L} ?)(?:ids?|#))`
const announcement =
  String.raw`(?:(?:^|(?<![\p{L}\p{N}_#?&/.@-]))(?:(?:${words.codeWord})(?:[ _-]?(?:ids?|codes?))?|${bareId})` +
  `|(?:${words.unspacedCodeWord}))`
const label = endsWith(`${announcement}${glue}(?:(?:${words.being}|${words.numbering})${glue})?`)
const closing = goesOn(String.raw`\s{0,40}</EventID>`)
const element = endsWith(String.raw`<EventID[^<>]{0,80}>\s{0,40}`)
const leadingLabel = new RegExp(String.raw`^\s{0,40}${announcement}${glue}`, 'iu')

const log = `${notAfter(wordSigns)}(?:${words.logWord})`
const afterLog = endsWith(String.raw`${log}[\s:]{1,3}(?:\p{L}{1,12}\s){0,2}(?:${words.logVerb})[\s:]{1,3}`)
const endOfSentence = goesOn(String.raw`["'”’)]{0,2}[ \t]{0,9}(?:$|[.,;!?)](?!\d))`)
const beforeLog = goesOn(String.raw`["'”’)]{0,2}\s{1,3}(?:${words.inside})\s(?:\p{L}{1,12}\s){0,2}${word(words.logWord)}`)

const phone = endsWith(String.raw`(?:\+\d[\d ().-]{0,20}|(?<![\p{L}\p{N}.:/-])\(?0\d[\d ()-]{0,20})`)
const address = endsWith(String.raw`(?:(?:https?:|www\.)\S{0,200}|[?&][\w-]{1,40}=|[\p{L}\p{N}/]#)`)
const other = endsWith(
  String.raw`(?:${notAfter(wordSigns)}(?:${words.otherThing})|${words.unspacedOtherThing})[\s.:#-]{0,4}(?:(?:${words.numbering}))?${glue}`
)

const amount = goesOn(String.raw`\s?(?:${words.unspacedUnit}|${word(words.unit)})`)

/** The rest of a line without the words that announce a code. */
export function withoutLabel(line: string): string {
  return line.replace(leadingLabel, '')
}

/** Whether the words before a number show that it is no code, but a phone number, ticket, process or part of an address. */
export function isOtherNumber(line: string, from: number): boolean {
  return phone(line, from) || address(line, from) || other(line, from)
}

/** Whether the word after a number shows that it is an amount. */
export function isAmount(line: string, to: number): boolean {
  return amount(line, to)
}

/** Whether the words before a bare number, or the XML element around it, call it a code. */
export function isAnnounced(line: string, from: number, to: number): boolean {
  return label(line, from) || element(line, from) || closing(line, to)
}

/**
 * Returns a test for bare numbers: whether one stands where codes usually do, such as after the word for a code, next to one of the
 * sources, or where a log is mentioned.
 */
export function codePlaces(sources: readonly string[]): (line: string, from: number, to: number) => boolean {
  const source = anyOf(sources)
  const none: PlaceTest = () => false
  const afterSource = sources.length > 0 ? endsWith(`${notAfter(wordSigns)}${source}\\.?${between}`) : none
  const beforeSource = sources.length > 0 ? goesOn(String.raw`[-–:(["'\s,;|]{1,60}${source}${notBefore(wordSigns)}`) : none
  return (line, from, to) =>
    isAnnounced(line, from, to) ||
    afterSource(line, from) ||
    beforeSource(line, to) ||
    beforeLog(line, to) ||
    (afterLog(line, from) && endOfSentence(line, to))
}
