import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Handoff } from '#lib/guide/handoff.ts'
import { anyHandoff, someGuide } from './handoff.test-data.ts'
import { handoffsInText } from './handoff-in-text.ts'
import { longestPaste, mostLinks } from './limits.ts'
import { decodeHandoff, encodeHandoff } from './link.ts'

/** The first link. */
const handoffInText = (text: string) => handoffsInText(text)[0]

const address = 'https://guides.contoso.com/en/vpn/line-ok/'
const samples: readonly Handoff[] = fc.sample(anyHandoff, { seed: 7, numRuns: 30 })

/** Each sample's hand-off, as it is read from a text that a program made of its link. */
async function readFrom(carriedBy: (link: string, index: number) => string): Promise<unknown[]> {
  const fragments = await Promise.all(samples.map(encodeHandoff))
  const texts = fragments.map((fragment, index) => carriedBy(address + fragment, index))
  return Promise.all(texts.map((text) => decodeHandoff(someGuide, handoffInText(text) ?? '')))
}
const whole = samples.map((handoff) => ({ handoff, gone: [] }))

const wrapped = (text: string, width: number, end: string) => text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? ''
const ticket = (link: string) => `Case 4711: line drops.\n\nWhat is known so far: ${link}\n\nRegards\nDewi =)`

test('a link is found in a ticket, alone, in brackets and as a fragment', async () => {
  expect(await readFrom(ticket)).toEqual(whole)
  expect(await readFrom((link) => link)).toEqual(whole)
  expect(await readFrom((link) => `[Line](${link}), <${link}>`)).toEqual(whole)
  expect(await readFrom((link) => link.slice(address.length))).toEqual(whole)
})

test('a link is found in a mail that was quoted, once and again', async () => {
  expect(await readFrom((link) => `> Hello\r\n> ${wrapped(link, 60, '\r\n> ')}\r\n> Regards`)).toEqual(whole)
  expect(await readFrom((link) => `> > Hello\n>> ${wrapped(link, 60, '\n> > ')}\n>> Regards`)).toEqual(whole)
  expect(await readFrom((link) => `| ${wrapped(link, 60, ' \n\t| ')}`)).toEqual(whole)
})

test('a link is found in quoted-printable text, wherever its lines end', async () => {
  for (const width of [7, 75, 76])
    expect(await readFrom((link) => wrapped(ticket(link.replace('#h=', '#h=3D')), width, '=\r\n'))).toEqual(whole)
  expect(await readFrom((link) => link.replace('#h=', '#h=\r\n=3D'))).toEqual(whole)
  expect(await readFrom((link) => link.replace('#h=', '#h=3d'))).toEqual(whole)
})

test('a link that is wrapped at any column is found', async () => {
  expect(await readFrom((link, index) => ticket(wrapped(link, 20 + index, '\n')))).toEqual(whole)
  expect(await readFrom((link, index) => ticket(wrapped(link, address.length + 1 + (index % 6), ' \r\n  ')))).toEqual(whole)
})

test('characters without width that a program put in to wrap it go', async () => {
  expect(await readFrom((link) => ticket(wrapped(link, 30, '\u200b')))).toEqual(whole)
  expect(await readFrom((link) => ticket(wrapped(link, 30, '\u00ad')))).toEqual(whole)
})

test('a link inside the address of a mail filter is found', async () => {
  const filtered = (link: string) => `https://eur01.safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`
  expect(await readFrom(filtered)).toEqual(whole)
  expect(await readFrom((link) => `> ${wrapped(filtered(link), 70, '\n> ')}`)).toEqual(whole)
})

test('of several links the first comes first', async () => {
  const second = `\n${address}#h=1.AAAA`
  expect(await readFrom((link) => `${link}${second}`)).toEqual(whole)
  expect(await readFrom((link) => `see #h=, ${address}#to-the-choices and\n${link}\n${second}`)).toEqual(whole)
})

test('what follows a link on the next line is no part of it', async () => {
  expect(await readFrom((link) => `${link}\nabc_-123\nfurther words`)).toEqual(whole)
})

test('every link is found once, in the order of the text, and of very many the first', () => {
  const links = ['#h=1.AAAA', '#h=2.x', '#h=1.BBBB']
  expect(handoffsInText([...links, ...links].join('\n'))).toEqual(links)
  expect(handoffsInText(links.join(''))).toEqual(links)
  const many = Array.from({ length: mostLinks + 1 }, (_, index) => `#h=2.${index}`)
  expect(handoffsInText(many.join('\n'))).toEqual(many.slice(0, mostLinks))
})

test('a newer link is found, too, and so is one whose end is missing', async () => {
  expect(handoffInText(`${address}#h=12.abc-_def. More`)).toBe('#h=12.abc-_def')
  const fragment = (await encodeHandoff(samples[0] as Handoff)) ?? ''
  expect(handoffInText(ticket(address + fragment.slice(0, 30)).split('\n\n')[1] ?? '')).toBe(fragment.slice(0, 30))
})

test('a text without a link has none', () => {
  const texts = [
    '',
    '#',
    '#h=',
    '#h=3D',
    '#h',
    'h=1.abc',
    '#h=x.abc',
    '#h=0.abc',
    '#h=99999.abc',
    `${address}#to-the-choices`,
    '{"telusur":1}'
  ]
  for (const text of texts) expect(handoffInText(text), text).toBeUndefined()
})

test('no text makes it throw, and what it finds is a fragment that an address can have', () => {
  const unit = fc.constantFrom(...'#h=13D.aA-_ >|\r\n%2\u200b', '#h=1.', '#h=3D1.', '%23h%3D1.', '=\r\n', '> ')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => /^#h=[1-9]\d{0,3}\.[\w-]*$/.test(handoffInText(text) ?? '#h=1.')),
    { numRuns: 3_000 }
  )
})

test('a link is looked for where a summary could stand, and not in more', () => {
  const link = '#h=1.AAAA'
  expect(handoffInText(' '.repeat(longestPaste - link.length) + link)).toBe(link)
  expect(handoffInText(' '.repeat(longestPaste) + link)).toBeUndefined()
  for (const part of ['\n', '> ', '=', '=3D', '#h=', '%23h', '#h=1.', '#h=\n', ' \n']) handoffInText(part.repeat(1_000_000))
})
