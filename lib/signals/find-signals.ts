import type { Signal, SignalKind } from '#lib/guide/types.ts'
import { codeMatches, codeOf } from './code-matches.ts'
import { ownMatches } from './own-matches.ts'
import { type Pasted, phraseMatches } from './phrase-matches.ts'
import { lineStarts, linesOf, type Match, merged } from './text-lines.ts'

/** What the finder needs to know of a signal. */
export type FindableSignal = Pick<Signal, 'patterns' | 'beside' | 'loggedBy' | 'refines' | 'kind'>

/** A signal that stands in the text, where it does, and the found ones it explains. */
export type Found = { id: string; matches: Match[]; consequences: Found[] }

/** An id in the ranges of PasswordResetService that no signal names, where it first stands. */
export type Unlisted = { code: string; line: number }

type Hit = { id: string; signal: FindableSignal; matches: Match[] }

/** The signals in a text that somebody pasted, cause before consequence, then errors first, then in order of appearance. */
export function findSignals(
  signals: Readonly<Record<string, FindableSignal>>,
  text: string
): { found: Found[]; unlisted: Unlisted[] } {
  const entries = Object.entries(signals)
  const named = new Set(entries.flatMap(([, { patterns }]) => patterns.flat().flatMap((pattern) => codeOf(pattern) ?? [])))
  const lines = linesOf(text)
  const isCode = (code: string) => named.has(code) || isInRange(code)
  const codes = codeMatches(lines, isCode)
  const matchesOf = lookUp(lines, codes)
  const isOwn = ownMatches(lines, isCode)

  const hits = entries.flatMap(([id, signal]): Hit[] => {
    const isOwnMatch = isOwn(signal)
    const ownMatchesOf = (text: string) => (codeOf(text) === undefined ? matchesOf(text) : matchesOf(text).filter(isOwnMatch))
    const matches = merged(signal.patterns.flatMap((pattern) => together([pattern].flat(), ownMatchesOf)))
    return matches.length > 0 ? [{ id, signal, matches }] : []
  })
  const unlisted = [...codes]
    .filter(([code]) => !named.has(code))
    .map(([code, [first]]) => ({ code, line: first?.line ?? 1 }))
    .sort((one, other) => one.line - other.line)
  return { found: causesFirst(hits.sort(byWeight)), unlisted }
}

function isInRange(code: string): boolean {
  const id = Number(code)
  return (id >= 31001 && id <= 31044) || (id >= 32000 && id <= 32015) || (id >= 33001 && id <= 33009)
}

function lookUp(lines: string[], codes: Map<string, Match[]>): (pattern: string) => Match[] {
  const joined = lines.join('\n')
  const pasted: Pasted = { text: joined, lowered: joined.toLowerCase(), lines, starts: lineStarts(lines) }
  const known = new Map<string, Match[]>()
  return (pattern) => {
    const code = codeOf(pattern)
    const matches = known.get(pattern) ?? (code === undefined ? phraseMatches(pasted, pattern) : (codes.get(code) ?? []))
    known.set(pattern, matches)
    return matches
  }
}

/** All matches of texts that must all be there; none where one is missing. */
function together(texts: readonly string[], matchesOf: (pattern: string) => Match[]): Match[] {
  const matches = texts.map(matchesOf)
  return matches.every((each) => each.length > 0) ? matches.flat() : []
}

const weight: Record<SignalKind, number> = { error: 0, warning: 1, ok: 2, info: 2 }

function byWeight(one: Hit, other: Hit): number {
  const [{ line = 0, from = 0 } = {}] = one.matches
  const [{ line: otherLine = 0, from: otherFrom = 0 } = {}] = other.matches
  return weight[one.signal.kind] - weight[other.signal.kind] || line - otherLine || from - otherFrom
}

/** Each hit once: below the first one that refines it, else on its own. Of hits that refine each other the first one leads. */
function causesFirst(hits: readonly Hit[]): Found[] {
  const refined = new Set(hits.flatMap(({ id, signal }) => signal.refines?.filter((other) => other !== id) ?? []))
  const placed = new Set<string>()

  const place = ({ id, signal, matches }: Hit): Found => {
    placed.add(id)
    const below = hits.filter((hit) => signal.refines?.includes(hit.id) && !placed.has(hit.id))
    for (const hit of below) placed.add(hit.id)
    return { id, matches, consequences: below.map(place) }
  }
  const placeUnlessPlaced = (hit: Hit) => (placed.has(hit.id) ? [] : [place(hit)])
  return [...hits.filter(({ id }) => !refined.has(id)).flatMap(placeUnlessPlaced), ...hits.flatMap(placeUnlessPlaced)]
}
