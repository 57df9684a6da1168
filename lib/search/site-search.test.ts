import { expect, test } from '@playwright/test'
import type { GuideEntries, SearchEntry, SiteIndex } from './entry.ts'
import { mostWithoutShards, shardsOf } from './shards.ts'
import { siteSearch } from './site-search.ts'

const step = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'step',
  id,
  title,
  place: id,
  lines: [],
  ...more
})

const backup: GuideEntries = {
  guide: 'backup',
  entries: [
    step('disk-full', 'Is the disk full?', {
      symptoms: ['It says there is no room left'],
      lines: ['What does df say?', 'Every volume has room']
    }),
    step('timer', 'Is the timer switched on?', { lines: ['It is on'], terms: 'systemctl crontab' }),
    { kind: 'code', id: '28', title: '28 ENOSPC', place: 'disk-full', leadsTo: 'Is the disk full?', lines: ['The disk is full.'] },
    { kind: 'host', id: 'store', title: 'store.example.com', place: 'hosts', hash: 'store', lines: ['Holds the copies'] }
  ]
}

const lamp: GuideEntries = {
  guide: 'lamp',
  entries: [
    step('bulb', 'Is the bulb screwed in?'),
    step('switch', 'Is the lamp switched on?', { lines: ['Yes, and it stays dark'] })
  ]
}

function searching(guides: readonly GuideEntries[], synonyms: SiteIndex['synonyms'] = [], isSharded = false) {
  const shards = isSharded ? shardsOf(guides, 'en') : []
  const asked: string[] = []
  const site: SiteIndex = {
    guides: guides.map(({ guide }) => ({ id: guide, short: guide, question: '', start: 'start', entries: guide, signals: guide })),
    synonyms,
    shards: isSharded ? shards.map((_, at) => `shard ${at}`) : undefined
  }
  const load = async (href: string) => {
    asked.push(href)
    return href.startsWith('shard') ? shards[Number(href.slice(6))] : guides.find(({ guide }) => guide === href)
  }
  const search = siteSearch(site, 'en', { load, findSignals: async (_, text) => (text.includes('ENOSPC') ? ['28'] : []) })
  const found = async (text: string) => (await search(text)).hits.map(({ entry }) => entry.id)
  return { search, found, asked }
}

test('words lead to what has them: in the title, in what users say, in the text', async () => {
  const { found } = searching([backup, lamp])
  expect((await found('disk full'))[0]).toBe('disk-full')
  expect((await found('no room left'))[0]).toBe('disk-full')
  expect(await found('crontab')).toEqual(['timer'])
  expect((await found('store.example.com'))[0]).toBe('store')
  expect(await found('the and of')).toEqual([])
  expect(await found('zebra')).toEqual([])
})

test('a slip, the beginning of a word and another form of it are forgiven', async () => {
  const { found } = searching([backup, lamp])
  expect((await found('swiched'))[0]).toMatch(/timer|switch/)
  expect((await found('screw'))[0]).toBe('bulb')
  expect((await found('bulbs'))[0]).toBe('bulb')
})

test('a code is exact', async () => {
  const { found } = searching([backup])
  expect((await found('error 28'))[0]).toBe('28')
  expect(await found('288')).toEqual([])
})

test('what means the same is found as well, but what was said comes first', async () => {
  const { found } = searching([backup, lamp], [{ names: ['lamp', 'luminaire'] }, { names: ['switched on'], heard: ['dinyalakan'] }])
  expect((await found('luminaire dark'))[0]).toBe('switch')
  expect(await found('dinyalakan')).toEqual(expect.arrayContaining(['timer', 'switch']))
})

test('a hit says which line has the words, and where', async () => {
  const { search } = searching([backup])
  const [hit] = (await search('says no room')).hits
  expect(hit?.line).toEqual({
    text: 'It says there is no room left',
    from: 'symptom',
    marks: [
      [3, 7],
      [17, 19],
      [20, 24]
    ]
  })
  const [named] = (await search('bulb')).hits
  expect(named?.line).toBeUndefined()
})

test('a site with many guides asks for the few that may have an answer', async () => {
  const others = Array.from({ length: 40 }, (_, n): GuideEntries => {
    return { guide: `other-${n}`, entries: [step('start', `Does machine ${n} hum?`, { lines: [`It hums like number${n}`] })] }
  })
  expect(others.length).toBeGreaterThan(mostWithoutShards)
  const { found, asked, search } = searching([...others, backup, lamp], [], true)
  expect((await found('disc full of copies'))[0]).toBe('disk-full')
  expect(asked.filter((href) => !href.startsWith('shard')).length).toBeLessThanOrEqual(3)
  expect((await search('bulb')).hits[0]?.guide.id).toBe('lamp')
  expect(await found('number17')).toEqual(['start'])
})

test('what could not be loaded is asked for again', async () => {
  let isOnline = false
  const site: SiteIndex = { guides: [{ id: 'lamp', short: 'lamp', question: '', start: 'bulb', entries: 'lamp' }], synonyms: [] }
  const load = async () => {
    if (!isOnline) throw new Error('offline')
    return lamp
  }
  const search = siteSearch(site, 'en', { load, findSignals: async () => [] })
  await expect(search('bulb')).rejects.toThrow('offline')
  isOnline = true
  expect((await search('bulb')).hits).toHaveLength(1)
})

test('a signal in the text stands apart from what its words lead to', async () => {
  const { search } = searching([backup])
  const { signals, hits } = await search('28 ENOSPC: the disk is full')
  expect(signals.map(({ entry }) => entry.id)).toEqual(['28'])
  expect(hits[0]?.entry.id).toBe('disk-full')
  expect(hits.map(({ entry }) => entry.id)).not.toContain('28')
})
