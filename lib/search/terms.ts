import { languageOf } from './stems.ts'

/** A word of a text: where it stands, and what it is compared by; a word that says nothing has a stem, but no term. */
export type Word = { readonly from: number; readonly to: number; readonly stem: string; readonly term?: string }

const marks = /\p{M}/gu
const runs = /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu
/** Of a negative number, whose sign tells it from others. */
const highestSigned = 0x8000_0000

/** Every word of a text in its order, as people look for it: without case, accents and endings; an HRESULT as its digits. */
export function wordsOf(text: string, locale: string): Word[] {
  const { stem, stopWords } = languageOf(locale)
  return [...text.matchAll(runs)].map(({ 0: run, index }) => {
    const plain = plainly(run)
    const place = { from: index, to: index + run.length }
    const found = /\d/.test(plain) ? codeTerm(plain, text[index - 1] === '-') : stem(plain)
    return { ...place, stem: found, term: stopWords.has(plain) ? undefined : found }
  })
}

const isPlain = /^[a-z0-9]+$/

function plainly(run: string): string {
  const lower = run.toLowerCase()
  return isPlain.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(marks, '')
        .replace(/['’](?:s\b)?/g, '')
}

/** The terms of a text, one for each of its words that says something. */
export function termsOf(text: string, locale: string): string[] {
  return wordsOf(text, locale).flatMap(({ term }) => term ?? [])
}

/** The stems of a text, one for each of its words: phrases are known by them. */
export function stemsOf(text: string, locale: string): string[] {
  return wordsOf(text, locale).map(({ stem }) => stem)
}

/** `0x80230626`, `80230626`, `2149778982` and `-2145188314` are one. */
function codeTerm(word: string, isNegative: boolean): string {
  if (/^0x[\da-f]+$/.test(word)) return word.replace(/^0x0*(?=.)/, '')
  if (!/^\d{9,10}$/.test(word)) return word
  const bits = isNegative ? 2 * highestSigned - Number(word) : Number(word)
  return bits >= highestSigned && bits < 2 * highestSigned ? bits.toString(16) : word
}
