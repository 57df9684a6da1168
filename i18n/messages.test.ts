import { expect, test } from '@playwright/test'
import en from '#messages/en.json' with { type: 'json' }
import id from '#messages/id-ID.json' with { type: 'json' }

type Words = { [key: string]: string | Words }

/** Every message by its path. */
function flat(words: Words, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key
    return typeof value === 'string' ? [[here, value]] : flat(value, here)
  })
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).filter((name) => !/^\d/.test(name ?? ''))

test('both languages have the same messages, none of them empty', () => {
  expect(flat(id).map(([path]) => path)).toEqual(flat(en).map(([path]) => path))
  expect([...flat(en), ...flat(id)].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a message names the same values in both languages', () => {
  const indonesian = new Map(flat(id))
  for (const [path, text] of flat(en)) {
    const named = new Set(placeholders(text.replace(/\{\d+ \w+\}|=\d+|other \{[^}]*\}/g, '')))
    expect([path, new Set(placeholders(indonesian.get(path) ?? ''))]).toEqual([path, named])
  }
})
