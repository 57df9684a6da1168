import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import type { GuideEntries, SearchEntry } from '#lib/search/entry.ts'
import { termsOf } from '#lib/search/terms.ts'

/** A guide in one language. */
export type Worded = { readonly guide: Guide; readonly words: Words }

type Written = SearchEntry & {
  /** What its page says at length. */
  readonly body?: readonly string[]
}

/** Longest title made of what a log shows. */
const longestExample = 90
/** So much of a body can be shown as the line that fits, in characters; of the rest its telling words are kept. */
const shownOfBody = 100
/** A word in more entries than this tells none of them apart. */
const mostEntries = 8

/** Everything of a guide that can be found: places, signals, prerequisites, hosts. */
export function searchEntries(worded: Worded, locale: string): GuideEntries {
  const entries = [...places(worded), ...signals(worded), ...prerequisites(worded), ...hosts(worded)]
  const counts = new Map<string, number>()
  for (const { title, lines, body = [] } of entries) {
    for (const term of new Set(termsOf([title, ...lines, ...body].join('\n'), locale))) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  const isTelling = (term: string) => (counts.get(term) ?? 0) <= mostEntries
  return { guide: worded.guide.id, entries: entries.map((entry) => shortened(entry, locale, isTelling)) }
}

function places({ guide, words }: Worded): Written[] {
  const steps = Object.entries(guide.steps).map(([id, { group, risk }]): Written => {
    const { title, symptoms, ask, choices, lines: body } = mustLookup(words.steps, id)
    const branch = group === undefined ? undefined : words.guide.groups[group]
    return { kind: 'step', id, title, place: id, branch, risk, symptoms, lines: [ask, ...Object.values(choices)], body }
  })
  const outcomes = Object.keys(guide.outcomes).map((id): Written => {
    const { title, symptoms, lines: body } = mustLookup(words.outcomes, id)
    return { kind: 'outcome', id, title, place: id, symptoms, lines: [], body }
  })
  return [...steps, ...outcomes]
}

function signals({ guide, words }: Worded): Written[] {
  const titles = { ...words.steps, ...words.outcomes }
  return Object.entries(guide.signals).map(([id, { code, name, kind: grade, example, target: place }]) => {
    const { meaning, note } = mustLookup(words.signals, id)
    const seen = firstWords(example)
    const said = [meaning, ...(note ? [note] : [])]
    const leadsTo = mustLookup(titles, place).title
    return code
      ? { kind: 'code', id, title: [code, name].filter(Boolean).join(' '), place, leadsTo, grade, lines: [...said, seen] }
      : { kind: 'message', id, title: seen, place, leadsTo, grade, lines: said }
  })
}

function prerequisites({ guide, words }: Worded): Written[] {
  return Object.keys(guide.prerequisites).map((id) => {
    const { title, lines: body } = mustLookup(words.prerequisites, id)
    return { kind: 'prerequisite', id, title, place: 'checklist', hash: id, lines: [], body }
  })
}

function hosts({ guide, words }: Worded): Written[] {
  return Object.entries(guide.hosts).map(([id, { name }]) => {
    const { purpose, note } = mustLookup(words.hosts, id)
    return { kind: 'host', id, title: name, place: 'hosts', hash: id, lines: [purpose, ...(note ? [note] : [])] }
  })
}

function firstWords(example: string): string {
  const line = example.replace(/\s+/g, ' ').trim()
  return line.length <= longestExample ? line : `${line.slice(0, line.lastIndexOf(' ', longestExample))} …`
}

/** The beginning of the body as lines, the rest as its telling words. */
function shortened({ body = [], ...entry }: Written, locale: string, isTelling: (term: string) => boolean): SearchEntry {
  let size = 0
  const end = body.findIndex((line) => {
    size += line.length
    return size > shownOfBody
  })
  const lines = [...entry.lines, ...(end === -1 ? body : body.slice(0, end))]
  const shown = new Set(termsOf([entry.title, ...lines].join('\n'), locale))
  const rest = new Set(end === -1 ? [] : termsOf(body.slice(end).join('\n'), locale))
  const terms = [...rest].filter((term) => !shown.has(term) && isTelling(term)).sort()
  return { ...entry, lines, terms: terms.length > 0 ? terms.join(' ') : undefined }
}
