import { loadAllGuides } from '#app/load.ts'
import { guidesJson } from '#components/tools/guide-json.ts'
import { fileHref } from '#i18n/href.ts'

export const dynamic = 'force-static'

export const generateStaticParams = () => [{ file: 'guides.json' }]

/** `/api/guides.json`: the guides of the site. */
export async function GET() {
  return Response.json(guidesJson(await loadAllGuides(), (id) => fileHref(`/api/guides/${id}.json`)))
}
