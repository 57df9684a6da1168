import { guideIds, loadAllGuides } from '#app/load.ts'
import { guideJson } from '#components/tools/guide-json.ts'

export const dynamic = 'force-static'

export const generateStaticParams = () => guideIds().map((id) => ({ file: `${id}.json` }))

/** `/api/guides/{guide}.json`: the graph of a guide. */
export async function GET(_request: Request, { params }: RouteContext<'/api/guides/[file]'>) {
  const { file } = await params
  const found = (await loadAllGuides()).find(({ guide }) => `${guide.id}.json` === file)
  return found ? Response.json(guideJson(found)) : new Response(null, { status: 404 })
}
