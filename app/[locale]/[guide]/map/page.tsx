import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { MapView } from '#components/map/map-view.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import '#components/more.css'

export const generateStaticParams = guideParams('map')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Map')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { count: Object.keys({ ...guide.steps, ...guide.outcomes }).length, title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'map' }
  })
})

export default guidePage(
  (loaded) => (
    <GuideFrame loaded={loaded} place="map">
      <MapView loaded={loaded} />
    </GuideFrame>
  ),
  'map'
)
