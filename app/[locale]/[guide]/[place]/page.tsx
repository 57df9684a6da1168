import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadGraphs, loadGuide } from '#app/load.ts'
import { pageMetadata } from '#app/metadata.ts'
import { OutcomeView } from '#components/place/outcome-view.tsx'
import { StepView } from '#components/place/step-view.tsx'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'

export const dynamicParams = false

type Props = PageProps<'/[locale]/[guide]/[place]'>

export async function generateStaticParams({ params }: { params: { guide: string } }) {
  const { steps, outcomes } = mustLookup(await loadGraphs(), params.guide)
  return [...Object.keys(steps), ...Object.keys(outcomes)].map((place) => ({ place }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, guide: id, place } = await params
  const { guide, words } = await loadGuide({ locale, guide: id })
  const { title, description } = mustLookup({ ...words.steps, ...words.outcomes }, place)
  return pageMetadata({ title: `${title} · ${words.guide.short}`, description, address: { locale, guide: guide.id, place } })
}

export default async function PlacePage({ params }: Props) {
  const { place, ...where } = await params
  const loaded = await loadGuide(where)
  const step = lookup(loaded.guide.steps, place)
  if (step) return <StepView loaded={loaded} place={place} step={step} />

  const outcome = lookup(loaded.guide.outcomes, place)
  if (outcome) return <OutcomeView loaded={loaded} outcome={outcome} place={place} />
  notFound()
}
