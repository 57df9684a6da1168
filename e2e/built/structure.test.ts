import { all, attribute, below, byId, type Element, nameOf, textOf, withAttribute } from './dom.ts'
import { expect, expectedPages, type Page, test } from './fixtures.ts'

/** Pages that are read: all but the one at `/`, which only leads on. */
const isRead = ({ locale, file }: Page) => locale !== undefined || file === '404.html'

const pathTo = (page: Element, element: Element): string =>
  `<${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value.slice(0, 40)}"`).join(' ')}>${nameOf(page, element).slice(0, 40)}`

test('the site has a page for everything it is made of, and no other', ({ site }) => {
  const framework = ['index.html', '404.html', '404/index.html', '_not-found/index.html']
  const expected = [...expectedPages(site).keys(), ...framework]
  const built = site.pages.map(({ file }) => file)
  expect(built.filter((file) => !expected.includes(file))).toEqual([])
  expect([...expectedPages(site).keys(), 'index.html', '404.html'].filter((file) => !built.includes(file))).toEqual([])
})

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** Beside the main part no heading is of the first level. */
const isInOrder = (levels: number[], first: number) =>
  levels.every((level, i) => level >= first && level <= (levels[i - 1] ?? first - 1) + 1)

test('headings begin with one of the first level and leave no level out, also beside the main part', ({ site }) => {
  const wrong = site.pages.filter(isRead).flatMap(({ file, root }) => {
    const inMain = new Set(all(root, 'main').flatMap((main) => all(main, ...headings)))
    const levelsOf = (isMain: boolean) =>
      all(root, ...headings)
        .filter((heading) => inMain.has(heading) === isMain)
        .map(({ tagName }) => Number(tagName[1]))
    const levels = levelsOf(true)
    const isRight = isInOrder(levels, 1) && isInOrder(levelsOf(false), 2)
    // The page for what does not exist has one in each language.
    const firsts = levels.filter((level) => level === 1).length
    return isRight && (file === '404.html' ? firsts > 0 : firsts === 1) ? [] : [`${file}: ${levels.join(' ')}`]
  })
  expect(wrong).toEqual([])
})

test('no heading is empty, and none is left to a picture', ({ site }) => {
  const wrong = site.pages.filter(isRead).flatMap(({ file, root }) =>
    all(root, ...headings)
      .filter((heading) => textOf(heading) === '')
      .map(({ tagName }) => `${file}: ${tagName}`)
  )
  expect(wrong).toEqual([])
})

test('every page has one main part; several landmarks of a kind are told apart by their names', ({ site }) => {
  const wrong = site.pages.filter(isRead).flatMap(({ file, root }) => {
    const isSectioning = ({ tagName }: Element) => ['article', 'aside', 'main', 'nav', 'section'].includes(tagName)
    const outside = [...below(root, isSectioning)].map(({ tagName }) => tagName)
    const once = ['header', 'footer'].filter((tag) => outside.filter((each) => each === tag).length > 1)
    const alike = ['nav', 'aside'].flatMap((tag) => {
      const names = all(root, tag).map((each) => nameOf(root, each))
      return names.filter((name, i) => names.indexOf(name) !== i && all(root, tag).length > 1)
    })
    const unnamed = all(root, 'nav', 'aside').filter(
      (each) => !attribute(each, 'aria-label') && !attribute(each, 'aria-labelledby')
    )
    const isWrong = all(root, 'main').length !== 1 || once.length + alike.length + unnamed.length > 0
    return isWrong ? [{ file, once, alike, unnamed: unnamed.length, mains: all(root, 'main').length }] : []
  })
  expect(wrong).toEqual([])
})

test('no id stands twice on a page', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) => {
    const ids = withAttribute(root, 'id').map((each) => attribute(each, 'id'))
    return ids.filter((id, i) => id === '' || ids.indexOf(id) !== i).map((id) => `${file}: ${id}`)
  })
  expect(wrong).toEqual([])
})

const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'popovertarget',
  'list',
  'headers',
  'form'
]

test('whatever names an element by its id names one of the page', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) =>
    references.flatMap((name) =>
      withAttribute(root, name).flatMap((each) => {
        const ids = (attribute(each, name) ?? '').split(' ')
        return ids.filter((id) => !byId(root, id)).map((id) => `${file}: ${name}="${id}"`)
      })
    )
  )
  expect([...new Set(wrong)]).toEqual([])
})

test('no element has a style or a handler of its own', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) => {
    const own = [...below(root)].filter(({ attrs }) => attrs.some(({ name }) => name === 'style' || /^on[a-z]/.test(name)))
    return [...own, ...all(root, 'style')].map((each) => `${file}: ${pathTo(root, each)}`)
  })
  expect(wrong).toEqual([])
})

test('every control has a name, and every button says what it is', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) => {
    const labels = new Map(all(root, 'label').map((label) => [attribute(label, 'for'), label]))
    const wrapped = new Set(all(root, 'label').flatMap((label) => all(label, 'input', 'textarea', 'select')))
    const isLabelled = (each: Element) =>
      wrapped.has(each) ||
      labels.has(attribute(each, 'id') ?? '?') ||
      attribute(each, 'aria-label') ||
      attribute(each, 'aria-labelledby')
    const fields = all(root, 'input', 'textarea', 'select').filter(
      (each) => attribute(each, 'type') !== 'hidden' && !isLabelled(each)
    )
    const buttons = all(root, 'button').filter((each) => nameOf(root, each) === '' || !attribute(each, 'type'))
    return [...fields, ...buttons].map((each) => `${file}: ${pathTo(root, each)}`)
  })
  expect(wrong).toEqual([])
})

test('a picture has a text or is hidden from those who do not see it', ({ site }) => {
  const wrong = site.pages.flatMap(({ file, root }) =>
    all(root, 'img', 'svg')
      .filter(
        (each) =>
          attribute(each, 'alt') === undefined &&
          attribute(each, 'aria-hidden') !== 'true' &&
          !attribute(each, 'aria-label') &&
          attribute(each, 'role') !== 'img'
      )
      .map((each) => `${file}: ${pathTo(root, each)}`)
  )
  expect(wrong).toEqual([])
})

test('a page that a printer gets names its guide and how fresh that is', ({ site }) => {
  const wrong = site.guidePages.filter(({ root, locale, guide, place }) => {
    // The overview says so on screen, too.
    if (!place) return false
    const main = all(root, 'main')[0]
    const day = site.messages(locale).Guide.reviewed.replace('{date}', '')
    const text = main ? textOf(main) : ''
    return !text.includes(site.words(guide, locale).guide.title) || !text.includes(day.trim())
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})
