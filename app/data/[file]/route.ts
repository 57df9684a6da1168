import { lazyLabels } from '#app/lazy-labels.ts'
import { loadGuides } from '#app/load.ts'
import { locales } from '#i18n/locales.ts'
import { buildIndex, buildSignals } from '#lib/content/build-index.ts'
import type { DataFile } from '#lib/content/data-file.ts'

export const dynamic = 'force-static'

/** What the browser fetches: of each guide in each language its index and the finder's signals, and the words of what loads when asked for. */
async function dataFiles(): Promise<DataFile[]> {
  const loaded = await Promise.all(locales.map(loadGuides))
  const ofGuides = loaded
    .flat()
    .flatMap(({ guide, words, locale }) => [buildIndex(guide, words, locale), buildSignals(guide, words, locale)])
  return [...ofGuides, ...(await Promise.all(locales.map(lazyLabels)))]
}

export async function generateStaticParams() {
  return (await dataFiles()).map(({ file }) => ({ file }))
}

export async function GET(_request: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params
  const found = (await dataFiles()).find((each) => each.file === file)
  return found ? new Response(found.json, { headers: { 'content-type': 'application/json' } }) : new Response(null, { status: 404 })
}
