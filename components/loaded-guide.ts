import type { MDXContent } from 'mdx/types'
import type { Locale } from '#i18n/locales.ts'
import type { PageType } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { TextKind, Words } from '#lib/guide/words.ts'

/** What menus need to know about a guide. */
export type GuideEntry = { readonly id: string; readonly short: string; readonly pages: readonly PageType[] }

/** A guide in one language with everything that its pages render. Components get content only through this. */
export type LoadedGuide = {
  readonly locale: Locale
  readonly guide: Guide
  readonly words: Words
  /** The text of a step, outcome or prerequisite, as a component. */
  readonly text: (kind: TextKind, id: string) => Promise<MDXContent>
  /** The text before the first question on the overview, as a component. */
  readonly introduction: () => Promise<MDXContent>
  /** Locale → a place's title, with the guide's short name before it. */
  readonly titlesOf: (place: string) => Readonly<Record<string, string>>
  /** Address of the guide's index for the browser. */
  readonly indexHref: string
  /** Address of the signals for the finder. */
  readonly signalsHref: string
  /** Address of the guide's words for a summary. */
  readonly cardHref: string
  /** The help that this site's operator offers, as a component; missing if they wrote none. */
  readonly contact?: MDXContent
  /** Address of what the search asks for first. */
  readonly searchHref: string
  /** Every guide of the site. */
  readonly guides: readonly GuideEntry[]
}
