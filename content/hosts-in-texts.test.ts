import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { defaultLocale } from '#i18n/locales.ts'
import { parseMdx, walk } from '#lib/content/mdx.ts'
import type { Guide } from '#lib/guide/types.ts'
import { testEachGuide } from './each-guide.test-data.ts'

/** A guide may excuse names in a `no-hosts.test-data.ts` of its own. */
type Excused = {
  /** What looks like a host in code of the texts and is none of the list's, with the reason. */
  readonly noHosts: Readonly<Record<string, string>>
  /** Places that name a host which their reader's server does not call: a user's browser opens it. */
  readonly opensInBrowser: readonly string[]
}

async function excusedIn({ id }: Guide): Promise<Excused> {
  const isThere = existsSync(join(import.meta.dirname, 'guides', id, 'no-hosts.test-data.ts'))
  return isThere ? ((await import(`./guides/${id}/no-hosts.test-data.ts`)) as Excused) : { noHosts: {}, opensInBrowser: [] }
}

type Named = { readonly place: string; readonly name: string; readonly hosts: readonly string[] }

/** Names in inline code that look like hosts: words with dots between them, alone or in an address; consoles (`.msc`) are none. */
function namedIn(guide: Guide): Named[] {
  return (['steps', 'outcomes'] as const).flatMap((folder) =>
    Object.entries<{ hosts?: readonly string[] }>(guide[folder]).flatMap(([place, { hosts = [] }]) => {
      const file = join(import.meta.dirname, 'guides', guide.id, defaultLocale, folder, `${place}.mdx`)
      const mdx = parseMdx(readFileSync(file, 'utf8'))
      if ('broken' in mdx) throw new Error(mdx.broken.reason)
      return [...walk(mdx.root)]
        .filter(({ type }) => type === 'inlineCode')
        .map(({ value = '' }) => value.replace(/^https:\/\//, '').replace(/\/.*$/, ''))
        .filter((name) => /^(\*\.)?([a-z0-9-]+\.)+(?!msc$)[a-z]{2,}$/i.test(name))
        .map((name) => ({ place, name, hosts }))
    })
  )
}

// A guide without a firewall list promises nothing about hosts.
const hasHosts = ({ hosts }: Guide) => Object.keys(hosts).length > 0

testEachGuide('every host that a step or outcome names in its text is one of its hosts', async (guide) => {
  const { noHosts, opensInBrowser } = await excusedIn(guide)
  const unlisted = namedIn(guide).filter(({ place, name, hosts }) => {
    const known = opensInBrowser.includes(place) ? Object.keys(guide.hosts) : hosts
    return hasHosts(guide) && !(name in noHosts) && !known.some((id) => guide.hosts[id]?.name === name)
  })
  expect(unlisted.map(({ place, name }) => `${place}: ${name}`)).toEqual([])
})

testEachGuide('every name that is excused still stands in a text', async (guide) => {
  const names = namedIn(guide).map(({ name }) => name)
  expect(Object.keys((await excusedIn(guide)).noHosts).filter((name) => !names.includes(name))).toEqual([])
})
