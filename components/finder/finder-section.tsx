import { getMessages } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Way } from './codes-not-listed.tsx'
import { LazyFinder } from './lazy-finder.tsx'

type Props = {
  loaded: LoadedGuide
  /** The step that contains the finder, if any. */
  place?: string
}

/** The finder with everything it needs from the server: the address of its signals, its words, and the link for unknown codes. */
export async function FinderSection({ loaded: { guide, words, locale, signalsHref }, place }: Props) {
  const { Codes, Finder } = await getMessages()
  const wayTo = (to: string): Way => ({
    href: href({ locale, guide: guide.id, place: to }),
    title: mustLookup({ ...words.steps, ...words.outcomes }, to).title
  })
  const finders = Object.keys(guide.steps).filter((id) => guide.steps[id]?.kind === 'finder')
  const ways = [guide.start, ...finders].filter((id) => id !== place).map(wayTo)
  const { nothingFound = Finder.none, list = Finder.list } = words.guide.finder
  const logs = Object.values(words.guide.logs)
  const messages = { ...Finder, none: nothingFound, list, kinds: Codes.kinds }
  return (
    <div className="my-5 min-h-84 noscript:hidden">
      <LazyFinder
        messages={messages}
        signalsHref={signalsHref}
        logs={logs}
        unlistedTarget={guide.unlisted === undefined ? undefined : wayTo(guide.unlisted)}
        ways={ways}
      />
    </div>
  )
}
