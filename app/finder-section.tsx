import { getMessages } from 'next-intl/server'
import { LazyFinder } from '@/components/lazy-finder'
import { fileHref } from '@/i18n/href'
import { buildSignals } from '@/lib/content/build-index'
import type { LoadedGuide } from './load'

/** The finder, with the address of its signals and its words. */
export async function FinderSection({ loaded: { guide, words, locale } }: { loaded: LoadedGuide }) {
  const { Codes, Finder } = await getMessages()
  const { file } = buildSignals(guide, words, locale)
  return <LazyFinder labels={{ ...Finder, kinds: Codes.kinds }} signalsHref={fileHref(`/data/${file}`)} />
}
