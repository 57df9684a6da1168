// What a query costs on a site of 500 guides of 40 steps, in fetched bytes (gzip) and processor time: `npx jiti scripts/bench-search.ts`.
// The guides are made up of words that are common in all of them and of words that each has for itself.

import { gzipSync } from 'node:zlib'
import type { GuideEntries, SearchEntry, SiteIndex } from '#lib/search/entry.ts'
import { shardsOf } from '#lib/search/shards.ts'
import { siteSearch } from '#lib/search/site-search.ts'

const guideCount = 500
const queryCount = 60
const syllables = 'ka lo mi re tu sen dar pol vix gra hen mok lis bur tan fei'.split(' ')

/** The same numbers in each run. */
let seed = 7
const random = () => {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const word = (parts: number) => Array.from({ length: parts }, () => pick(syllables)).join('')

const common = Array.from({ length: 3000 }, (_, at) => word(2 + (at % 2)))
/** Few words stand everywhere, most are rare. */
const commonWord = () => common[Math.floor(common.length * random() ** 3)] as string

function guideOf(at: number): GuideEntries {
  const own = Array.from({ length: 60 }, () => word(4))
  const text = (count: number, share = 0.15) =>
    Array.from({ length: count }, () => (random() < share ? pick(own) : commonWord())).join(' ')
  const place =
    (kind: 'step' | 'outcome') =>
    (_: unknown, n: number): SearchEntry => ({
      kind,
      id: `${kind}-${n}`,
      title: text(6),
      place: `${kind}-${n}`,
      branch: 'A branch of the guide',
      symptoms: [text(8, 0.25)],
      lines: [text(5), text(5), text(5), text(16)],
      terms: text(25, 0.3)
    })
  const code = (_: unknown, n: number): SearchEntry => ({
    kind: 'code',
    id: `${n}`,
    title: String(10_000 + Math.floor(random() * 50_000)),
    place: `step-${n % 40}`,
    leadsTo: text(6),
    lines: [text(12), text(9)]
  })
  const entries = [
    ...Array.from({ length: 40 }, place('step')),
    ...Array.from({ length: 10 }, place('outcome')),
    ...Array.from({ length: 40 }, code)
  ]
  return { guide: `guide-${at}`, entries }
}

const guides = Array.from({ length: guideCount }, (_, at) => guideOf(at))
const shards = shardsOf(guides, 'en')
const site: SiteIndex = {
  guides: guides.map(({ guide }) => ({
    id: guide,
    short: `The ${guide}`,
    question: 'What do you see?',
    start: 'step-0',
    entries: guide
  })),
  synonyms: Array.from({ length: 150 }, () => ({ names: [commonWord(), `${commonWord()} ${commonWord()}`] })),
  shards: shards.map((_, at) => `/data/search.en.${at}.0123456789ab.json`)
}
const files = new Map<string, string>([
  ...guides.map((each): [string, string] => [each.guide, JSON.stringify(each)]),
  ...shards.map((shard, at): [string, string] => [site.shards?.[at] ?? '', JSON.stringify(shard)])
])
const weights = new Map([...files].map(([href, text]) => [href, gzipSync(text, { level: 9 }).length]))
const siteWeight = gzipSync(JSON.stringify(site), { level: 9 }).length

/** One letter of a long word is left out. */
const slip = (text: string) => text.replace(/(\w{5})\w/, '$1')
const queries = Array.from({ length: queryCount }, () => slip(pick(pick(guides).entries.slice(0, 50)).symptoms?.[0] ?? ''))

/** Processor time in milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const costs: { bytes: number; first: number; again: number }[] = []
for (const query of queries) {
  let bytes = siteWeight
  const load = async (href: string) => {
    bytes += weights.get(href) ?? 0
    return JSON.parse(files.get(href) ?? '')
  }
  const search = siteSearch(site, 'en', { load, findSignals: async () => [] })
  const first = await timeOf(() => search(query))
  costs.push({ bytes, first, again: await timeOf(() => search(query)) })
}

const entryWeights = guides.map(({ guide }) => weights.get(guide) ?? 0)
console.log(
  `${guideCount} guides, ${shards.length} shards; site file ${siteWeight} bytes, entries of a guide ${Math.max(...entryWeights)} bytes at most`
)
for (const [name, unit, key] of [
  ['fetched by a first query', 'bytes', 'bytes'],
  ['first query', 'ms', 'first'],
  ['the same again', 'ms', 'again']
] as const) {
  const sorted = costs.map((each) => each[key]).sort((one, other) => one - other)
  console.log(
    `${name}: median ${sorted[queryCount / 2]?.toFixed(0)}, nine of ten at most ${sorted[Math.floor(queryCount * 0.9)]?.toFixed(0)}, most ${sorted.at(-1)?.toFixed(0)} ${unit}`
  )
}
