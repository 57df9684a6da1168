import { notFound } from 'next/navigation'
import { guideMetadata, guidePage } from '#app/guide-page.tsx'
import { placeParams } from '#app/load.ts'
import { pageMetadata } from '#app/metadata.ts'
import { OutcomeView } from '#components/place/outcome-view.tsx'
import { StepView } from '#components/place/step-view.tsx'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'

export const dynamicParams = false

type Params = { locale: string; guide: string; place: string }

export const generateStaticParams = placeParams

export const generateMetadata = guideMetadata<Params>(({ guide, words, locale }, { place }) => {
  const { title, description } = mustLookup({ ...words.steps, ...words.outcomes }, place)
  return pageMetadata({ title: `${title} · ${words.guide.short}`, description, address: { locale, guide: guide.id, place } })
})

export default guidePage<Params>((loaded, { place }) => {
  const step = lookup(loaded.guide.steps, place)
  if (step) return <StepView loaded={loaded} place={place} step={step} />

  const outcome = lookup(loaded.guide.outcomes, place)
  if (outcome) return <OutcomeView loaded={loaded} outcome={outcome} place={place} />
  notFound()
})
