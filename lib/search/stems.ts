import { stemmer } from 'stemmer'

/** How the words of one language are compared. */
type Language = {
  /** What is left of a word in lower case, so that its forms are the same; never shown. */
  readonly stem: (word: string) => string
  /** Words that say nothing of what is looked for. */
  readonly stopWords: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Texts have few different words, and finding a stem takes longer than remembering it. */
function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word) ?? stem(word)
    known.set(word, found)
    return found
  }
}

const english: Language = {
  stem: remembered(stemmer),
  stopWords: words(
    'a about after all also am an and any are as at be been but by can could did do does for from get gets got had has have he her him his how i if in into is it its just me my of on or our out she so some still than that the their them then there they this to too us was we were what when where which who why will with would you your'
  )
}

/** Words of one root begin and end differently, and their first consonant may be lost: `tulis`, `menulis`, `penulisan`, `ditulis`. */
function indonesianStem(word: string): string {
  const base = word.replace(/(?:lah|kah|pun)$/, shorten).replace(/(?:nya|ku|mu)$/, shorten)
  const beginnings = base.endsWith('an') ? /^(?:per|pe(?:ng|ny|n|m)?|ke)(?=[a-z]{3})/ : /^(?:me(?:ng|ny|n|m)?)(?=[a-z]{3})/
  const root = base
    .replace(/(?:kan|an|i)$/, shorten)
    .replace(beginnings, '')
    .replace(/^(?:me(?:ng|ny|n|m)?|di|ter|ber)(?=[a-z]{3})/, '')
  return root.replace(/^[kmnpst](?=[aiueo][a-z]{2})/, '')
}

const shortestRoot = 3
const shorten = (ending: string, at: number) => (at >= shortestRoot ? '' : ending)

const indonesian: Language = {
  stem: remembered(indonesianStem),
  stopWords: words(
    'ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa bisa bila dan dapat dari dengan di dia ia ini itu jika juga kah kalau kami karena kenapa ketika ke kita lagi lalu maka masih mau mengapa mereka namun oleh pada padahal para pun saat saja sama saya sebagai sedang sehingga seperti setelah sudah supaya telah tetapi tapi untuk yang'
  )
}

const languages: Readonly<Record<string, Language>> = { en: english, id: indonesian }

const unknown: Language = { stem: (word) => word, stopWords: new Set() }

/** How words of a locale are compared; of a language that is not known here, as they stand. */
export function languageOf(locale: string): Language {
  return languages[locale.split('-')[0] ?? ''] ?? unknown
}
