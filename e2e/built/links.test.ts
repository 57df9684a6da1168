import { all, attribute, byId, textOf, withAttribute } from './dom.ts'
import { type BuiltSite, expect, type Page, test } from './fixtures.ts'

const resources: Record<string, string> = {
  script: 'src',
  img: 'src',
  link: 'href',
  iframe: 'src',
  source: 'src',
  form: 'action',
  object: 'data'
}

const isOwn = (address: string) => !/^[a-z][a-z+.-]*:|^\/\//i.test(address)

/** The file of an address of this site, and the part after the `#`; nothing where the base path is missing. */
function fileOf({ build }: BuiltSite, page: Page, address: string): { file: string; hash: string } | undefined {
  const { pathname, hash } = new URL(address, `http://site${page.address}`)
  if (!pathname.startsWith(`${build.basePath}/`)) return undefined
  const path = decodeURIComponent(pathname.slice(build.basePath.length + 1))
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, hash: decodeURIComponent(hash.slice(1)) }
}

test('every link within the site leads to a page that is there, and to a part of it that is there', ({ site }) => {
  const byFile = new Map(site.pages.map((page) => [page.file, page]))
  let count = 0
  const broken = site.pages.flatMap((page) =>
    all(page.root, 'a', 'area').flatMap((link) => {
      const address = attribute(link, 'href')
      if (address === undefined || !isOwn(address)) return []
      count++
      const to = fileOf(site, page, address)
      const target = to && byFile.get(to.file)
      const isThere = target
        ? to.hash === '' || byId(target.root, to.hash) !== undefined
        : to !== undefined && site.files.has(to.file)
      return isThere ? [] : [`${page.file}: ${address}`]
    })
  )
  expect([...new Set(broken)]).toEqual([])
  expect(count).toBeGreaterThan(site.guidePages.length)
})

test('a link without a place to go is none, and none leads back to a page in another spelling', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) =>
    all(root, 'a').flatMap((link) => {
      const address = attribute(link, 'href') ?? ''
      const isSpelt = !isOwn(address) || /^#|\/([?#].*)?$|\.[a-z]+$/.test(address)
      return address !== '' && isSpelt && textOf(link) + (attribute(link, 'aria-label') ?? '') !== '' ? [] : [`${file}: ${address}`]
    })
  )
  expect(wrong).toEqual([])
})

test('a link to another site is by https, and names no language of its reader', ({ site }) => {
  const others = site.pages.flatMap(({ file, root }) =>
    all(root, 'a').flatMap((link) => {
      const address = attribute(link, 'href') ?? ''
      return isOwn(address) ? [] : [{ file, address }]
    })
  )
  expect(others.filter(({ address }) => !/^(https:|mailto:|tel:)/.test(address))).toEqual([])
  expect(others.filter(({ address }) => /\.com\/[a-z]{2}-[a-z]{2}\//i.test(address))).toEqual([])
})

test('whatever a page loads comes from the site itself and is there', ({ site }) => {
  const wrong = site.pages.flatMap((page) =>
    all(page.root, ...Object.keys(resources)).flatMap((element) => {
      const address = attribute(element, resources[element.tagName] ?? '')
      const rel = attribute(element, 'rel') ?? ''
      if (address === undefined || address.startsWith('data:') || /^(canonical|alternate)$/.test(rel)) return []
      if (rel === 'expect') return byId(page.root, address.slice(1)) ? [] : [`${page.file}: ${address}`]
      const to = isOwn(address) ? fileOf(site, page, address) : undefined
      return to && site.files.has(to.file) ? [] : [`${page.file}: ${address}`]
    })
  )
  expect([...new Set(wrong)]).toEqual([])
})

test('every page of a language leads to the same page in every other, which says its language', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root, locale, address }) => {
    if (!locale) return []
    const { basePath } = site.build
    const offered = withAttribute(root, 'data-language').map((link) => [
      attribute(link, 'hreflang'),
      attribute(link, 'lang'),
      attribute(link, 'href')
    ])
    const expected = site.locales
      .filter((other) => other !== locale)
      .map((other) => [other, other, `${basePath}/${other}${address.slice(`${basePath}/${locale}`.length)}`])
    const isOffered = expected.every((each) => offered.some((link) => link.join() === each.join()))
    return isOffered && offered.every((link) => expected.some((each) => link.join() === each.join())) ? [] : [{ file, offered }]
  })
  expect(wrong).toEqual([])
})

test('the root page and the one for what does not exist lead to every language', ({ site }) => {
  for (const file of ['index.html', '404.html']) {
    const page = site.pages.find((each) => each.file === file)
    const links = page ? all(page.root, 'a').map((link) => attribute(link, 'href')) : []
    expect(site.locales.filter((locale) => !links.includes(`${site.build.basePath}/${locale}/`))).toEqual([])
  }
})
