import { getMessages } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { LazyFinder } from './lazy-finder.tsx'

/** The finder, with the address of its signals, its words, and the way on for a code that no signal names. */
export async function FinderSection({ loaded: { guide, words, locale, signalsHref } }: { loaded: LoadedGuide }) {
  const { Codes, Finder } = await getMessages()
  const { unlisted } = guide
  const unlistedTarget =
    unlisted === undefined
      ? undefined
      : {
          href: href({ locale, guide: guide.id, place: unlisted }),
          title: mustLookup({ ...words.steps, ...words.outcomes }, unlisted).title
        }
  const { nothingFound = Finder.none, list = Finder.list } = words.guide.finder
  const labels = { ...Finder, none: nothingFound, list, kinds: Codes.kinds }
  return (
    <div className="my-5 min-h-84 noscript:hidden">
      <LazyFinder labels={labels} signalsHref={signalsHref} unlistedTarget={unlistedTarget} />
    </div>
  )
}
