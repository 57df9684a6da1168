import { getMessages } from 'next-intl/server'
import { type DataFile, dataFile } from '#app/load.ts'
import type { LazyLabels } from '#components/case/labels.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { readInWords } from '#i18n/read-in-words.ts'

/** The words of everything that loads on demand, as a data file. */
export async function lazyLabels(locale: Locale): Promise<DataFile> {
  const { Cases, Handoff, Look, Share } = await getMessages({ locale })
  const sentences = await Promise.all(
    locales.map(async (each) => {
      const { sentence, sentenceHandoff } = (await getMessages({ locale: each })).Share
      return [each, { sentence, sentenceHandoff }]
    })
  )
  const labels: LazyLabels = { Cases, Handoff, Look, Share, readIn: await readInWords(), sentences: Object.fromEntries(sentences) }
  return dataFile(`labels.${locale}`, labels)
}
