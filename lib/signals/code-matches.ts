import { type Around, isCodePlace, isOtherNumber, withoutLabel } from './code-context.ts'
import type { Match } from './text-lines.ts'

/** The code as it is looked up (an HRESULT without `0x`, in lower case); nothing where the pattern is a phrase. */
export function codeOf(pattern: string): string | undefined {
  return /^(?:\d{3,5}|(?:0x)?\d[\da-f]{6,7})$/i.test(pattern) ? pattern.toLowerCase().replace('0x', '') : undefined
}

// What a number may not touch: it would be a part of a word, version, address, date, ticket, GUID or longer number.
const apartBefore = String.raw`(?<![\p{L}\p{N}_.@/\\+&?%$€–-]|\d:)`
const apartAfter = String.raw`(?![\p{L}\p{N}_@/\\+%$€–-]|\.[\p{L}\p{N}]|:\p{N})`
const between = String.raw`(?:\s?[,;/&]\s?|\s\+\s|,?\s(?:and|with|or|dan|dengan|atau)\s)`
const eventIds = new RegExp(String.raw`${apartBefore}\d{3,5}(?:${between}\d{3,5}){0,20}${apartAfter}`, 'giu')
const hresults = new RegExp(String.raw`${apartBefore}(?:0x)?\d[\da-f]{6,7}${apartAfter}`, 'giu')

const amountAfter = /^\s?(?:[kmg]b|ms|seconds?|detik|objects?|objek|rows?|baris)(?![\p{L}\p{N}_])/iu
const reach = 200

/** Where each code stands, by code; a bare number counts only where it can be one. */
export function codeMatches(lines: readonly string[], isCode: (code: string) => boolean): Map<string, Match[]> {
  const found = new Map<string, Match[]>()
  for (const [index, text] of lines.entries()) {
    if (!/\d{3}/.test(text)) continue
    for (const { code, from, to } of [...eventIdsIn(text, isCode), ...hresultsIn(text, isCode)]) {
      const matches = found.get(code) ?? []
      matches.push({ line: index + 1, from, to })
      found.set(code, matches)
    }
  }
  return found
}

type Place = { code: string; from: number; to: number }

function eventIdsIn(line: string, isCode: (code: string) => boolean): Place[] {
  const isQuery = isOnlyCodes(line, isCode)
  return [...line.matchAll(eventIds)].flatMap(({ index, 0: list }) => {
    const places = [...list.matchAll(/\d+/g)]
      .map((number) => ({ code: number[0], from: index + number.index, to: index + number.index + number[0].length }))
      .filter(({ code, to }) => isCode(code) && !amountAfter.test(line.slice(to, to + 20)))
    if (places.length === 0) return []
    const around = aroundOf(line, index, index + list.length)
    return !isOtherNumber(around) && (isQuery || isCodePlace(around)) ? places : []
  })
}

function hresultsIn(line: string, isCode: (code: string) => boolean): Place[] {
  return [...line.matchAll(hresults)].flatMap(({ index, 0: number }) => {
    const place = { code: number.toLowerCase().replace('0x', ''), from: index, to: index + number.length }
    if (!isCode(place.code)) return []
    const isPlain = /^\d+$/.test(number)
    return isPlain && isOtherNumber(aroundOf(line, place.from, place.to)) ? [] : [place]
  })
}

/** Whether nothing but codes, and words that announce them, stands in the whole text. */
export function areOnlyCodes(lines: readonly string[], isCode: (code: string) => boolean): boolean {
  return lines.every((line) => isOnlyCodes(withoutLabel(line), isCode))
}

/** Whether nothing but codes stands in the line: what somebody types who looks them up. */
function isOnlyCodes(line: string, isCode: (code: string) => boolean): boolean {
  if (line.length > reach) return false
  const rest = line
    .replace(/\b(?:0x[\da-f]+|sspr_\d+|(?:[a-z]+_)+[a-z]+|and|with|dan|dengan)\b/gi, '')
    .replace(/(?<![\p{L}\p{N}])[\da-f]+(?![\p{L}\p{N}])/giu, (word) => (isCode(word.toLowerCase()) ? '' : word))
  return !/[\p{L}\p{N}]/u.test(rest)
}

function aroundOf(line: string, from: number, to: number): Around {
  return { before: line.slice(Math.max(0, from - reach), from), after: line.slice(to, to + reach) }
}
