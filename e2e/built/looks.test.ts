import { gzipSync } from 'node:zlib'
import { classesIn } from '#scripts/class-names/style-classes.ts'
import { all, attribute, below } from './dom.ts'
import { type BuiltSite, expect, type Page, test } from './fixtures.ts'

const allowance = 8_000

/** Files of the style sheets that a page links. */
function sheetsOf({ build }: BuiltSite, { root }: Page): string[] {
  const sheets = all(root, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet')
  return sheets.map((link) => (attribute(link, 'href') ?? '').slice(`${build.basePath}/`.length).replace(/\?.*/, ''))
}

/** No looks: what variants of other elements ask for, the language of a block of code, and what a reader's own style sheet may hold on to. */
const isMark = (name: string) => /^(group|peer)(\/|$)|^language-/.test(name)

test('every class of a page has a rule in the style sheets that the page itself links', ({ site }) => {
  const known = new Map<string, Set<string>>()
  const classesOf = (file: string) => {
    const classes = known.get(file) ?? classesIn(site.read(file).toString())
    known.set(file, classes)
    return classes
  }
  const without = site.pages.flatMap((page) => {
    const rules = sheetsOf(site, page).map(classesOf)
    const given = new Set([...below(page.root)].flatMap((each) => (attribute(each, 'class') ?? '').split(/\s+/)))
    const missing = [...given].filter((name) => name && !isMark(name) && !rules.some((classes) => classes.has(name)))
    return missing.map((name) => `${page.file}: ${name}`)
  })
  expect(known.size).toBeGreaterThan(0)
  expect(without.slice(0, 10)).toEqual([])
})

test(`the style sheets of a step or outcome weigh at most ${allowance} bytes`, ({ site }) => {
  const places = site.guidePages.filter(({ guide, place = '' }) => place in guide.steps || place in guide.outcomes)
  const files = new Set(places.map((page) => sheetsOf(site, page).join(' ')))
  const weights = [...files].map((sheets) => ({
    sheets,
    bytes: sheets.split(' ').reduce((sum, file) => sum + gzipSync(site.read(file), { level: 9 }).length, 0)
  }))
  expect(weights.length).toBeGreaterThan(0)
  expect(weights.filter(({ bytes }) => bytes > allowance)).toEqual([])
})
