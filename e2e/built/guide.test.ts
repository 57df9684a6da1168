import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { isElement, parseMdx, textOf as textOfNode, walk } from '#lib/content/mdx.ts'
import { hostsIn } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import { all, attribute, byId, type Element, nameOf, textOf, withAttribute } from './dom.ts'
import { type BuiltSite, expect, test } from './fixtures.ts'

const mainOf = (root: Element) => all(root, 'main')[0] as Element

/** Every guide in every language, with the page that is asked about. */
const inEach = (site: BuiltSite, place?: string) =>
  site.locales.flatMap((locale) =>
    site.guides
      .filter((guide) => !place || site.guidePages.some((page) => page.guide === guide && page.place === place))
      .map((guide) => ({ locale, guide, words: site.words(guide, locale), root: site.page(locale, guide, place).root }))
  )

const hrefOf = ({ build }: BuiltSite, locale: string, guide: Guide, place?: string) =>
  [build.basePath, locale, guide.id, ...(place ? [place] : []), ''].join('/')

test('every step has the choices of the graph, in its order, each with its words, its hint and the way to its target', ({
  site
}) => {
  const wrong = site.guidePages.flatMap(({ file, root, locale, guide, place = '' }) => {
    const step = guide.steps[place]
    if (!step) return withAttribute(root, 'data-choice').length > 0 && place ? [`${file}: has choices`] : []
    const words = site.words(guide, locale)
    const { choices: labels, hints } = mustLookup(words.steps, place)
    const built = withAttribute(root, 'data-choice')
    const shown = built.map((link) => [link.tagName, attribute(link, 'data-choice'), attribute(link, 'href')].join(' '))
    const expected = Object.entries(step.choices).map(([id, target]) => `a ${id} ${hrefOf(site, locale, guide, target)}`)
    const unsaid = built.filter((link) => {
      const id = attribute(link, 'data-choice') ?? ''
      const { short } = mustLookup({ ...words.steps, ...words.outcomes }, step.choices[id] ?? '')
      return !textOf(link).includes(squeezed(labels[id] ?? '?')) || !textOf(link).includes(squeezed(hints[id] ?? short))
    })
    return shown.join() === expected.join() && unsaid.length === 0 ? [] : [`${file}: ${shown.join()}`]
  })
  expect(wrong).toEqual([])
})

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

test('every place says what it is: its id, its kind, its title, and what it asks', ({ site }) => {
  const wrong = site.guidePages.flatMap(({ file, root, locale, guide, place = '' }) => {
    const words = site.words(guide, locale)
    const outcome = guide.outcomes[place]
    const main = mainOf(root)
    if (!outcome && !guide.steps[place]) return attribute(main, 'data-place') === undefined ? [] : [file]
    const { title } = mustLookup({ ...words.steps, ...words.outcomes }, place)
    const ask = words.steps[place]?.ask
    const isRight =
      attribute(main, 'data-place') === place &&
      attribute(main, 'data-outcome') === outcome?.kind &&
      all(main, 'h1').map(textOf).join() === squeezed(title) &&
      (ask === undefined || textOf(byId(root, 'choices') ?? main) === squeezed(ask))
    return isRight ? [] : [file]
  })
  expect(wrong).toEqual([])
})

/** The texts of a file of content, as a reader sees them: paragraphs, items, rows and commands. */
function textsOf(file: string): string[] {
  const parsed = parseMdx(readFileSync(file, 'utf8'))
  if ('broken' in parsed) throw new Error(`${file}: ${parsed.broken.reason}`)
  return [...walk(parsed.root)]
    .filter(({ type }) => ['paragraph', 'heading', 'code', 'tableCell'].includes(type))
    .filter((node) => ![...walk(node)].some((each) => each !== node && isElement(each)))
    .map((node) => squeezed(textOfNode(node)))
    .filter((text) => text !== '')
}

const folders = ['steps', 'outcomes'] as const

test('every place shows the whole text of its file, on its own page and where the guide is on one', ({ site }) => {
  let count = 0
  const lost = inEach(site, 'article').flatMap(({ locale, guide, root: article }) =>
    folders.flatMap((folder) =>
      Object.keys(guide[folder]).flatMap((place) => {
        const own = textOf(mainOf(site.page(locale, guide, place).root))
        const there = textOf(byId(article, place) ?? article)
        const texts = textsOf(fileOfText(site, guide, locale, folder, place))
        count += texts.length
        return texts.filter((text) => !own.includes(text) || !there.includes(text)).map((text) => `${locale} ${place}: ${text}`)
      })
    )
  )
  expect(lost).toEqual([])
  expect(count).toBeGreaterThan(site.guidePages.length)
})

/** Where a translation is still absent, the first language stands in. */
function fileOfText({ build, locales }: BuiltSite, guide: Guide, locale: string, folder: string, id: string): string {
  const fileIn = (language: string) => join(build.root, 'content', 'guides', guide.id, language, folder, `${id}.mdx`)
  try {
    readFileSync(fileIn(locale))
    return fileIn(locale)
  } catch {
    return fileIn(locales[0])
  }
}

test('rows of prerequisites, hosts and codes that are not translated yet say which language they are in', ({ site }) => {
  const langOf = (element: Element | undefined): string | undefined =>
    element && (attribute(element, 'lang') ?? langOf(element.parentNode as Element | undefined))
  for (const [place, kind, said] of [
    ['checklist', 'prerequisites', (words: Words, id: string) => words.prerequisites[id]?.title],
    ['hosts', 'hosts', (words: Words, id: string) => words.hosts[id]?.purpose],
    ['codes', 'signals', (words: Words, id: string) => words.signals[id]?.meaning]
  ] as const)
    for (const { locale, guide, words, root } of inEach(site, place)) {
      const wrong = Object.keys(guide[kind]).filter((id) => {
        const text = squeezed(said(words, id) ?? '')
        const inner = [...all(byId(root, id) as Element, 'td'), ...all(byId(root, id) as Element, 'span')]
        const shown = inner.filter((each) => textOf(each).startsWith(text)).at(-1)
        return langOf(shown) !== words[kind][id]?.lang
      })
      expect(wrong, `${locale} ${guide.id} ${place}`).toEqual([])
    }
})

test('the overview leads to the first question and offers its answers', ({ site }) => {
  for (const { locale, guide, words, root } of inEach(site)) {
    const [start, ...others] = withAttribute(root, 'data-start')
    expect([start && attribute(start, 'href'), others]).toEqual([hrefOf(site, locale, guide, guide.start), []])
    expect(start && textOf(start)).toBe(squeezed(mustLookup(words.steps, guide.start).title))
    const choices = withAttribute(root, 'data-choice').map((link) => [attribute(link, 'data-choice'), attribute(link, 'href')])
    const expected = Object.entries(mustLookup(guide.steps, guide.start).choices)
    expect(choices).toEqual(expected.map(([id, target]) => [id, hrefOf(site, locale, guide, target)]))
  }
})

test('the map has every place once, as a picture and as an outline', ({ site }) => {
  for (const { locale, guide, words, root } of inEach(site, 'map')) {
    const places = Object.keys({ ...guide.steps, ...guide.outcomes })
    const picture = all(root, 'svg').find((each) => attribute(each, 'data-map') !== undefined)
    const nodes = picture ? withAttribute(picture, 'data-node') : []
    const shown = nodes.map((link) => [link.tagName, attribute(link, 'data-node'), attribute(link, 'href')].join(' '))
    expect(shown.sort()).toEqual(places.map((id) => `a ${id} ${hrefOf(site, locale, guide, id)}`).sort())
    const [outline] = withAttribute(root, 'data-outline')
    const links = outline ? all(outline, 'a').map((link) => `${attribute(link, 'href')} ${textOf(link)}`) : []
    const titles = { ...words.steps, ...words.outcomes }
    expect(links.sort()).toEqual(
      places.map((id) => `${hrefOf(site, locale, guide, id)} ${squeezed(mustLookup(titles, id).title)}`).sort()
    )
  }
})

test('the home page leads to every guide of its language', ({ site }) => {
  for (const locale of site.locales) {
    const page = site.pages.find(({ file }) => file === `${locale}/index.html`)
    const links = page ? all(mainOf(page.root), 'a').map((link) => attribute(link, 'href')) : []
    expect(site.guides.filter((guide) => !links.includes(hrefOf(site, locale, guide)))).toEqual([])
  }
})

test('the checklist has every prerequisite once, named by its title, with its revision', ({ site }) => {
  for (const { guide, words, root } of inEach(site, 'checklist')) {
    const boxes = withAttribute(root, 'data-prerequisite').map((box) => ({
      tag: [box.tagName, attribute(box, 'type')].join(' '),
      id: attribute(box, 'data-prerequisite') ?? '',
      revision: attribute(box, 'data-revision'),
      label: labelOf(root, box)
    }))
    const expected = Object.entries(guide.prerequisites).map(([id, { revision }]) => ({
      tag: 'input checkbox',
      id,
      revision: String(revision),
      label: squeezed(mustLookup(words.prerequisites, id).title)
    }))
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(boxes.sort(byId)).toEqual(expected.sort(byId))
  }
})

function labelOf(root: Element, control: Element): string {
  const label = all(root, 'label').find((each) => all(each, 'input').includes(control))
  return label ? textOf(label) : nameOf(root, control)
}

test('the codes are a complete table: every signal with its meaning and the way on', ({ site }) => {
  for (const { locale, guide, words, root } of inEach(site, 'codes')) {
    const wrong = Object.entries(guide.signals).filter(([id, { code, target }]) => {
      const row = byId(root, id)
      const text = row ? textOf(row) : ''
      const links = row ? all(row, 'a').map((link) => attribute(link, 'href')) : []
      const isSaid = text.includes(squeezed(mustLookup(words.signals, id).meaning)) && text.includes(code ?? '')
      return row?.tagName !== 'tr' || !isSaid || !links.includes(hrefOf(site, locale, guide, target))
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  }
})

test('the hosts are a complete table: every host with its port and what it is for, part by part', ({ site }) => {
  for (const { guide, words, root } of inEach(site, 'hosts')) {
    const wrong = Object.entries(guide.hosts).filter(([id, { name }]) => {
      const row = byId(root, id)
      const text = row ? textOf(row) : ''
      // A name may be broken where a line ends.
      return row?.tagName !== 'tr' || !text.replace(/\s/g, '').includes(name) || !text.includes(mustLookup(words.hosts, id).purpose)
    })
    expect(wrong.map(([id]) => id)).toEqual([])
    const parts = Object.keys(guide.parts).filter((part) => hostsIn(guide.hosts, part).length > 0)
    const headings = all(root, 'h2').map(textOf)
    expect(parts.filter((part) => !headings.includes(mustLookup(words.guide.parts, part).title))).toEqual([])
  }
})

test('the whole guide is on one page: every place and every prerequisite, once', ({ site }) => {
  for (const { guide, root } of inEach(site, 'article')) {
    const ids = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes), ...Object.keys(guide.prerequisites)]
    expect(ids.filter((id) => !byId(root, id))).toEqual([])
  }
})

test('a choice on that page names the number of the place it leads to, and the table of contents leads to all', ({ site }) => {
  for (const { guide, locale, root } of inEach(site, 'article')) {
    const words = site.words(guide, locale)
    const titles = { ...words.steps, ...words.outcomes }
    const numbered = (id: string) => {
      const heading = all(mustExist(byId(root, id)), 'h3')
        .map(textOf)
        .join()
      expect(heading).toMatch(/^\d+ /)
      return heading
    }
    for (const [id, { choices }] of Object.entries(guide.steps)) {
      const text = textOf(mustExist(byId(root, id)))
      for (const [choice, target] of Object.entries(choices))
        expect(text).toContain(`${squeezed(mustLookup(mustLookup(words.steps, id).choices, choice))} → ${numbered(target)}`)
    }
    const numbers = Object.keys(titles).map((id) => Number.parseInt(numbered(id), 10))
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
    const contents = mustExist(
      all(root, 'nav').find((nav) => all(nav, 'details').length > 0 && all(mainOf(root), 'nav').includes(nav))
    )
    const targets = all(contents, 'a').map((link) => attribute(link, 'href')?.slice(1))
    expect(targets).toHaveLength(Object.keys({ ...titles, ...guide.prerequisites }).length)
    expect(targets.filter((id) => !byId(root, id ?? ''))).toEqual([])
  }
})

test('every outcome that hands over lists what it asks for, with the steps that tell it', ({ site }) => {
  const wrong = site.guidePages.flatMap(({ file, root, locale, guide, place = '' }) => {
    const { evidence = [] } = guide.outcomes[place] ?? {}
    const text = textOf(mainOf(root))
    const links = all(mainOf(root), 'a').map((link) => attribute(link, 'href'))
    return evidence.flatMap((id) => {
      const { from = [] } = mustLookup(guide.evidence, id)
      const isThere =
        text.includes(squeezed(mustLookup(site.words(guide, locale).guide.evidence, id))) &&
        from.every((step) => links.includes(hrefOf(site, locale, guide, step)))
      return isThere ? [] : [`${file}: ${id}`]
    })
  })
  expect(wrong).toEqual([])
})

test('a page of a guide has a menu of the pages that the guide has, and of the guides', ({ site }) => {
  const wrong = site.guidePages.flatMap(({ file, root, locale, guide }) => {
    const links = all(root, 'header').flatMap((header) => all(header, 'a').map((link) => attribute(link, 'href')))
    const own = site.guidePages.filter((page) => page.guide === guide && page.locale === locale)
    const isPage = (place?: string) => !guide.steps[place ?? ''] && !guide.outcomes[place ?? '']
    const expected = [
      ...own.filter(({ place }) => isPage(place)).map(({ place }) => hrefOf(site, locale, guide, place)),
      ...site.guides.map((each) => hrefOf(site, locale, each))
    ]
    return expected.every((address) => links.includes(address)) ? [] : [file]
  })
  expect(wrong).toEqual([])
})

/** Of what the browser fetches once for each guide and language, zipped. */
const indexAllowance = 8_000

test('the data of a guide in a language is one small file, without hosts, signals and texts', ({ site }) => {
  const data = [...site.files].filter((file) => /^data\/.*\.json$/.test(file))
  for (const guide of site.guides) {
    for (const locale of site.locales) {
      const own = data.filter((file) => new RegExp(`^data/${guide.id}\\.${locale}\\.[^.]+\\.json$`).test(file))
      expect(own).toHaveLength(1)
      const body = site.read(own[0] ?? '')
      expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(indexAllowance)
      expect(Object.values(guide.hosts).filter(({ name }) => body.includes(name))).toEqual([])
    }
  }
})

test('every text file lies zipped beside itself', ({ site }) => {
  const texts = [...site.files].filter((file) => /\.(html|txt|js|css|json|svg|xml)$/.test(file))
  expect(texts.filter((file) => !site.files.has(`${file}.gz`))).toEqual([])
  const pages = texts.filter((file) => file.endsWith('.html'))
  expect(pages.filter((file) => !gunzipSync(site.read(`${file}.gz`)).equals(site.read(file)))).toEqual([])
})

function mustExist<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not on the page')
  return value
}
