import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import { expect, test } from './fixtures.ts'

const json = (file: Buffer) => JSON.parse(file.toString())

test('the guides of the site and their graphs are there for other tools, in every language', ({ site }) => {
  const { guides } = json(site.read('api/guides.json'))
  expect(guides.map(({ id }: { id: string }) => id)).toEqual(site.guides.map(({ id }) => id))
  for (const guide of site.guides) {
    const told = json(site.read(`api/guides/${guide.id}.json`))
    expect({ id: told.id, revision: told.revision, start: told.start }).toEqual({
      id: guide.id,
      revision: guide.revision,
      start: guide.start
    })
    expect(Object.keys(told.steps)).toEqual(Object.keys(guide.steps))
    for (const [id, { kind, choices }] of Object.entries(guide.steps)) expect(told.steps[id]).toMatchObject({ kind, choices })
    for (const [id, { kind }] of Object.entries(guide.outcomes)) expect(told.outcomes[id]).toMatchObject({ kind })
    for (const locale of site.locales) {
      const title = mustLookup(site.words(guide, locale).steps, guide.start).title
      expect(told.steps[guide.start].title[locale]).toBe(title)
    }
  }
})

test('every step and outcome is there as Markdown, with its choices as links and nothing of its components', ({ site }) => {
  const places = site.guidePages.filter(({ guide, place = '' }) => place in guide.steps || place in guide.outcomes)
  expect(places.length).toBeGreaterThan(0)
  const wrong = places.flatMap(({ file, guide, locale, place = '' }) => {
    const text = site.read(file.replace(/index\.html$/, 'index.md')).toString()
    const words = site.words(guide, locale)
    const { title } = mustLookup({ ...words.steps, ...words.outcomes }, place)
    const targets = Object.values(lookup(guide.steps, place)?.choices ?? {})
    const isWhole =
      text.startsWith(`# ${title}\n`) &&
      targets.every((target) => text.includes(`](${site.build.basePath}/${locale}/${guide.id}/${target}/)`)) &&
      !/<(?:Command|Ui|Note|Explain|Healthy|Old|Hosts|Evidence)\b|step:[a-z]/.test(text)
    return isWhole ? [] : [file]
  })
  expect(wrong).toEqual([])
})

test('what a browser asks for to install the site is there', ({ site }) => {
  const { icons, start_url } = json(site.read('manifest.webmanifest'))
  const own = (address: string) => address.slice(`${site.build.basePath}/`.length)
  expect(start_url).toBe(`${site.build.basePath}/`)
  expect(icons.filter(({ src }: { src: string }) => !site.files.has(own(src)))).toEqual([])
})
