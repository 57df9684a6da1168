import { getMessages } from 'next-intl/server'
import type { LoadedGuide } from '#app/load.ts'
import { LazyFinder } from '#components/evidence/lazy-evidence.tsx'
import { fileHref, href } from '#i18n/href.ts'
import { buildSignals } from '#lib/content/build-index.ts'
import { mustLookup } from '#lib/guide/lookup.ts'

/** The finder, with the address of its signals, its words, and the way on for a code that no signal names. */
export async function FinderSection({ loaded: { guide, words, locale } }: { loaded: LoadedGuide }) {
  const { Codes, Finder } = await getMessages()
  const { file } = buildSignals(guide, words, locale)
  const { unlisted } = guide
  const unlistedTarget =
    unlisted === undefined
      ? undefined
      : {
          href: href({ locale, guide: guide.id, place: unlisted }),
          title: mustLookup({ ...words.steps, ...words.outcomes }, unlisted).title
        }
  return (
    <LazyFinder
      labels={{ ...Finder, kinds: Codes.kinds }}
      signalsHref={fileHref(`/data/${file}`)}
      unlistedTarget={unlistedTarget}
    />
  )
}
