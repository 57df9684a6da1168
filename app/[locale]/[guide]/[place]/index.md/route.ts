import { loadGuide, loadMarkdown, placeParams } from '#app/load.ts'
import { placeMarkdown } from '#components/tools/place-markdown.ts'

export const dynamic = 'force-static'

export const generateStaticParams = placeParams

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/[guide]/[place]/index.md'>) {
  const { place, ...where } = await params
  const loaded = await loadGuide(where)
  const text = await placeMarkdown(loaded, place, await loadMarkdown(loaded, place))
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
