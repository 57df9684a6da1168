import { lazyMessages } from '#app/lazy-messages.ts'
import { type DataFile, loadDataFiles } from '#app/load.ts'
import { locales } from '#i18n/locales.ts'

export const dynamic = 'force-static'

/** All data files that browsers fetch: for each guide and language its index and signals, and the words of lazy components. */
async function dataFiles(): Promise<DataFile[]> {
  const ofGuides = await Promise.all(locales.map(loadDataFiles))
  return [...ofGuides.flat(), ...(await Promise.all(locales.map(lazyMessages)))]
}

export async function generateStaticParams() {
  return (await dataFiles()).map(({ file }) => ({ file }))
}

export async function GET(_request: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params
  const found = (await dataFiles()).find((each) => each.file === file)
  return found ? new Response(found.json, { headers: { 'content-type': 'application/json' } }) : new Response(null, { status: 404 })
}
