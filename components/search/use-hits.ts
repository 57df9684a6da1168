import { useEffect, useState } from 'react'
import type { SiteIndex } from '#lib/search/entry.ts'
import type { Found, SiteSearch } from '#lib/search/site-search.ts'
import { finding } from './finding.ts'
import type { SearchMessages } from './search-messages.ts'

type Site = SiteIndex & { readonly messages: SearchMessages }

type State = {
  /** The words, and what is there; absent until they have arrived. */
  readonly site?: Site
  readonly hasFailed: boolean
  /** What was found for the last text that was looked for. */
  readonly found?: Found
}

/** What the site has on a text. A changed text ends the search for the one before. */
export function useHits(searchHref: string, locale: string, text: string): State {
  const [site, setSite] = useState<Site>()
  const [find, setFind] = useState<SiteSearch>()
  const [found, setFound] = useState<Found>()
  const [hasFailed, setHasFailed] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what could not be fetched is tried again with the next letter.
  useEffect(() => {
    if (site) return
    load(searchHref).then(
      (fetched) => {
        setSite(fetched as Site)
        setFind(() => finding(fetched as Site, locale, load))
        setHasFailed(false)
      },
      () => setHasFailed(true)
    )
  }, [searchHref, locale, text === ''])

  useEffect(() => {
    if (!find) return
    if (text.trim() === '') return setFound(undefined)
    let isGoingOn = true
    find(text).then(
      (result) => {
        if (!isGoingOn) return
        setFound(result)
        setHasFailed(false)
      },
      () => isGoingOn && setHasFailed(true)
    )
    return () => {
      isGoingOn = false
    }
  }, [find, text])

  return { site, found, hasFailed }
}

const loads = new Map<string, Promise<unknown>>()

/** A file of the build, fetched once; one that could not be fetched is asked for again. */
function load(href: string): Promise<unknown> {
  const known = loads.get(href)
  if (known) return known
  const started = fetch(href).then((response) => response.json())
  loads.set(href, started)
  started.catch(() => loads.delete(href))
  return started
}
