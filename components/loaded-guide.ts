import type { MDXContent } from 'mdx/types'
import type { Locale } from '#i18n/locales.ts'
import type { PageType } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { TextKind, Words } from '#lib/guide/words.ts'

/** A guide as menus name it. */
export type GuideEntry = { readonly id: string; readonly short: string; readonly pages: readonly PageType[] }

/** A guide in one language, with everything its pages render: the only way from content to components. */
export type LoadedGuide = {
  readonly locale: Locale
  readonly guide: Guide
  readonly words: Words
  /** The text of a step, outcome or prerequisite, as a component. */
  readonly text: (kind: TextKind, id: string) => Promise<MDXContent>
  /** What the overview says before the first question, as a component. */
  readonly introduction: () => Promise<MDXContent>
  /** Locale → title of a place, behind the short name of its guide. */
  readonly titlesOf: (place: string) => Readonly<Record<string, string>>
  /** Address of the guide's index for the browser. */
  readonly indexHref: string
  /** Address of the signals for the finder. */
  readonly signalsHref: string
  /** Where whoever runs the site offers help, as a component; absent where they say nothing. */
  readonly contact?: MDXContent
  /** Every guide of the site. */
  readonly guides: readonly GuideEntry[]
}
