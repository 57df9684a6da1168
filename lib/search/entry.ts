import type { Risk } from '#lib/guide/types.ts'
import type { SignalKind } from '#lib/signals/signal.ts'

/** Kinds of what can be found, in the order of their groups where they fit equally well. */
export const entryKinds = ['step', 'outcome', 'message', 'code', 'prerequisite', 'host'] as const

export type EntryKind = (typeof entryKinds)[number]

/** Something that can be found: a place, a signal, a prerequisite or a host. */
export type SearchEntry = {
  readonly kind: EntryKind
  /** Id within its guide and kind. */
  readonly id: string
  readonly title: string
  /** Last segment of the address it leads to, and the part behind #. */
  readonly place: string
  readonly hash?: string
  /** Of a signal: the title of the place it leads to. */
  readonly leadsTo?: string
  /** The branch of a place. */
  readonly branch?: string
  readonly risk?: Risk
  readonly grade?: SignalKind
  /** What users say. */
  readonly symptoms?: readonly string[]
  /** What it says otherwise, in lines that make sense alone: answers, sentences, a meaning. */
  readonly lines: readonly string[]
  /** Terms of what it says at length, with blanks between them. */
  readonly terms?: string
}

/** What of one guide can be found, in one language. */
export type GuideEntries = { readonly guide: string; readonly entries: readonly SearchEntry[] }

/** A guide as the site's index names it. */
export type SearchedGuide = {
  readonly id: string
  readonly short: string
  /** Title of the first question, and its place. */
  readonly question: string
  readonly start: string
  /** Address of its entries, and of the signals for the finder where it has any. */
  readonly entries: string
  readonly signals?: string
}

/** Names of one thing: those that texts may use, and those that people only say, so that nobody need look for them. */
export type Synonym = { readonly names: readonly string[]; readonly heard?: readonly string[] }

/** What is known of the whole site before anything is looked for. */
export type SiteIndex = {
  readonly guides: readonly SearchedGuide[]
  /** What people call things, thing by thing. */
  readonly synonyms: readonly Synonym[]
  /** Addresses of the shards that say which guides have a term; absent where so few guides are all searched. */
  readonly shards?: readonly string[]
}

/** Term → pairs of numbers: a guide by its place in the index, and how much the term says of it, 1 to 9. */
export type Shard = Readonly<Record<string, readonly number[]>>
