import { getMessages } from 'next-intl/server'
import { type DataFile, dataFile } from '#app/load.ts'
import type { LazyMessages } from '#components/case/messages.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { readInWords } from '#i18n/read-in-words.ts'

/** The words of everything that loads on demand, as a data file. */
export async function lazyMessages(locale: Locale): Promise<DataFile> {
  const { Cases, Clear, Handoff, Preview, Share } = await getMessages({ locale })
  const sentences = await Promise.all(
    locales.map(async (each) => {
      const { sentence, sentenceHandoff } = (await getMessages({ locale: each })).Share
      return [each, { sentence, sentenceHandoff }]
    })
  )
  const messages: LazyMessages = {
    Cases,
    Clear,
    Handoff,
    Preview,
    Share,
    readIn: await readInWords(),
    sentences: Object.fromEntries(sentences)
  }
  return dataFile(`messages.${locale}`, messages)
}
