import { createHash } from 'node:crypto'
import { all, attribute, type Element, scriptOf, withAttribute } from './dom.ts'
import { expect, test } from './fixtures.ts'

const headOf = (root: Element) => all(root, 'head')[0] as Element
const metaOf = (root: Element, name: string) =>
  all(headOf(root), 'meta').flatMap((each) => (attribute(each, 'name') === name ? [attribute(each, 'content') ?? ''] : []))
const linksOf = (root: Element, rel: string) => all(headOf(root), 'link').filter((each) => attribute(each, 'rel') === rel)

const withoutHashes = (policy: string) => policy.replace(/ 'sha256-[\w+/]+=*'/g, '')

test('the policy is the first element of every head, and allows exactly the inline scripts of the page', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) => {
    const [policy] = [...all(headOf(root), 'meta')]
    const first = headOf(root).childNodes[0]
    const content = policy ? (attribute(policy, 'content') ?? '') : ''
    const inline = all(root, 'script').filter((each) => attribute(each, 'src') === undefined)
    const hashes = inline.map((each) => `'sha256-${createHash('sha256').update(scriptOf(each)).digest('base64')}'`)
    const allowed = content.match(/'sha256-[^']+'/g) ?? []
    const isRight =
      first === policy &&
      attribute(policy as Element, 'http-equiv') === 'Content-Security-Policy' &&
      hashes.length > 0 &&
      [...new Set(hashes)].sort().join() === [...allowed].sort().join()
    return isRight ? [] : [file]
  })
  expect(wrong).toEqual([])
  const policies = new Set(
    site.pages.map(({ root }) => withoutHashes(attribute(all(headOf(root), 'meta')[0] as Element, 'content') ?? ''))
  )
  expect([...policies]).toEqual([
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'"
  ])
})

test('the encoding is stated where browsers look for it, once', ({ site }) => {
  const wrong = site.pages.filter(({ html, root }) => {
    const stated = withAttribute(headOf(root), 'charset')
    // The policy stands before it, and only markup of one byte a character.
    return stated.length !== 1 || html.indexOf('charset') > 1_024
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('every page says its language, one title and one description, which no other page of the language has', ({ site }) => {
  const said = site.pages.flatMap(({ file, root, locale }) => {
    if (!locale) return []
    const titles = all(headOf(root), 'title').map(scriptOf)
    return [{ file, locale, lang: attribute(root, 'lang'), titles, descriptions: metaOf(root, 'description') }]
  })
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter(({ lang, locale }) => lang !== locale)).toEqual([])
  expect(said.filter(({ titles, descriptions }) => titles.length !== 1 || descriptions.length !== 1)).toEqual([])
  expect(said.filter(({ titles, descriptions }) => ![...titles, ...descriptions].every((text) => text.trim()))).toEqual([])
  for (const locale of site.locales) {
    const titles = said.filter((each) => each.locale === locale).flatMap((each) => each.titles)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  }
})

test('the title says what the page is, of which guide and of which site', ({ site }) => {
  const wrong = site.guidePages.flatMap(({ file, root, locale, guide, place }) => {
    const { guide: words, steps, outcomes } = site.words(guide, locale)
    const [title = ''] = all(headOf(root), 'title').map(scriptOf)
    const end = [...(place ? [words.short] : []), site.messages(locale).Site.name].join(' · ')
    const own = place ? { ...steps, ...outcomes }[place]?.title : words.title
    const isRight = own ? title === `${own} · ${end}` : title.endsWith(` · ${end}`)
    return isRight ? [] : [`${file}: ${title}`]
  })
  expect(wrong).toEqual([])
})

test('a place is described by the beginning of its text', ({ site }) => {
  const wrong = site.guidePages.flatMap(({ file, root, locale, guide, place = '' }) => {
    const { steps, outcomes } = site.words(guide, locale)
    const described = { ...steps, ...outcomes }[place]
    return !described || metaOf(root, 'description').join() === described.description ? [] : [file]
  })
  expect(wrong).toEqual([])
})

test('the canonical address and the other languages are stated where the address of the site is known, and else not', ({
  site
}) => {
  const { basePath, siteUrl } = site.build
  const wrong = site.pages.flatMap(({ file, root, locale, address }) => {
    if (!locale) return []
    const path = (to: string) => `${siteUrl?.replace(/\/$/, '')}${basePath}/${to}${address.slice(`${basePath}/${locale}`.length)}`
    const canonical = linksOf(root, 'canonical').map((each) => attribute(each, 'href'))
    const others = linksOf(root, 'alternate').map((each) => [attribute(each, 'hreflang'), attribute(each, 'href')])
    const expected = siteUrl
      ? { canonical: [path(locale)], others: site.locales.map((each) => [each, path(each)]) }
      : { canonical: [], others: [] }
    return JSON.stringify({ canonical, others }) === JSON.stringify(expected) ? [] : [{ file, canonical, others }]
  })
  expect(wrong).toEqual([])
})

test('the sitemap names every page of every language, and is there where the address of the site is known', ({ site }) => {
  const { basePath, siteUrl } = site.build
  expect([site.files.has('sitemap.xml'), site.files.has('robots.txt')]).toEqual([Boolean(siteUrl), Boolean(siteUrl)])
  if (!siteUrl) return
  const named = [
    ...site
      .read('sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]*)<\/loc>/g)
  ].map(([, address]) => address)
  const pages = site.pages.filter(({ locale }) => locale).map(({ address }) => siteUrl.replace(/\/$/, '') + address)
  expect(named.sort()).toEqual(pages.sort())
  expect(site.read('robots.txt').toString()).toContain(`Sitemap: ${siteUrl.replace(/\/$/, '')}${basePath}/sitemap.xml`)
})
