import { locales } from '@/i18n/locales'
import { buildIndex } from '@/lib/content/build-index'
import { loadGuides } from '../../load'

export const dynamic = 'force-static'

/** The guides' indexes for the browser, one file per guide and language. */
async function indexes() {
  const loaded = await Promise.all(locales.map(loadGuides))
  return loaded.flat().map(({ guide, words, locale }) => buildIndex(guide, words, locale))
}

export async function generateStaticParams() {
  return (await indexes()).map(({ file }) => ({ file }))
}

export async function GET(_request: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params
  const found = (await indexes()).find((index) => index.file === file)
  return found ? new Response(found.json, { headers: { 'content-type': 'application/json' } }) : new Response(null, { status: 404 })
}
