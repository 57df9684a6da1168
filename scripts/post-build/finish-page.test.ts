import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { finishPage } from './finish-page.ts'
import { readPage } from './read-page.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const framework = '<script src="/_next/static/chunks/a.js" async=""></script>'
const place = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${framework}</head><body><header id="header"></header><main data-place="symptom" id="content"></main><script>later()</script></body></html>`
const expected = { headStart: '<script>first()</script>', framework: '/_next/static/', hasHeader: true }

/** The page with an edit that must find what it replaces. */
function placeBut(from: string, to: string): string {
  expect(place).toContain(from)
  return place.replace(from, to)
}

test('policy, encoding and first scripts come first in the head, and the encoding is there once', () => {
  const finished = finishPage(place, expected)
  const [, , policy, ...rest] = readPage(finished)
  expect(policy?.attributes['http-equiv']).toBe('Content-Security-Policy')
  expect(rest.slice(0, 3).map(({ name, attributes, text }) => ({ name, ...attributes, text }))).toEqual([
    { name: 'meta', charset: 'utf-8', text: '' },
    { name: 'script', text: 'first()' },
    { name: 'link', rel: 'expect', href: '#content', blocking: 'render', text: '' }
  ])
  expect(finished.match(/charset/gi)).toHaveLength(1)
  const untouched = place.slice(place.indexOf(framework))
  expect(finished.endsWith(untouched)).toBe(true)
})

test('the policy lets through the scripts that stand in the page, and no others', () => {
  const policy = readPage(finishPage(place, expected)).find(({ attributes }) => 'http-equiv' in attributes)?.attributes.content
  expect(policy).toContain(`script-src 'self' ${hashOf('first()')} ${hashOf('later()')};`)
})

test('a script is found however its tag is written, and what only looks like one is not', () => {
  const tricky = placeBut(
    '<script>later()</script>',
    `<!-- <script>comment()</script> --><p title="<script>attribute()</script>"></p><script data-src="x">"<script>"+'src='</script ><SCRIPT
>two()</SCRIPT><template><script>never()</script></template>`
  )
  const policy = readPage(finishPage(tricky, expected)).find(({ attributes }) => 'http-equiv' in attributes)?.attributes.content
  expect(policy).toContain(`script-src 'self' ${hashOf('first()')} ${hashOf(`"<script>"+'src='`)} ${hashOf('two()')};`)
})

test('scripts side by side become one that does the same', () => {
  const finished = finishPage(placeBut('<script>later()</script>', '<script>one()</script><script>two()</script>'), expected)
  expect(finished).toContain('<script>one();two()</script>')
  expect(finished).toContain('<script>first()</script>')
})

test('a page without a place waits for its header, one without header for nothing', () => {
  expect(finishPage(placeBut(' data-place="symptom"', ''), expected)).toContain('<link rel="expect" href="#header"')
  const bare = placeBut('<header id="header"></header><main data-place="symptom" id="content"></main>', '<main></main>')
  expect(finishPage(bare, { ...expected, hasHeader: false })).not.toContain('rel="expect"')
})

for (const [what, page, problem] of [
  ['head', () => placeBut('<head>', '').replace('</head>', ''), 'it has no <head>; one is expected'],
  ['encoding', () => placeBut('<meta charSet="utf-8"/>', ''), 'it has no <meta charset>; one is expected'],
  ['second encoding', () => placeBut('</head>', '<meta charset=utf-8></head>'), 'it has 2 <meta charset>; one is expected'],
  ['framework', () => placeBut(framework, ''), 'it loads no script from /_next/static/'],
  ['header', () => placeBut(' id="header"', ''), 'it has no <header id="header"> to wait for'],
  ['place', () => placeBut(' id="content"', ''), 'its <main data-place> has no id="content" to wait for'],
  ['style', () => placeBut('<main', '<p style="color:red"></p><main'), '<p> has a style or an event handler of its own'],
  ['handler', () => placeBut('<main', '<img onload="x()"/><main'), '<img> has a style or an event handler of its own'],
  ['policy', () => finishPage(place, expected), 'it has a Content-Security-Policy already']
] as const) {
  test(`a page that is not built as expected is refused: ${what}`, () => {
    expect(() => finishPage(page(), expected)).toThrow(problem)
  })
}

test('a policy so long that browsers would miss the encoding is refused', () => {
  const many = Array.from({ length: 14 }, (_, i) => `<script>${i}</script><p></p>`).join('')
  expect(() => finishPage(placeBut('<script>later()</script>', many), expected)).toThrow('its encoding stands behind byte 1024')
})
