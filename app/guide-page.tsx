import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Findings } from '#components/site/findings.tsx'
import { locales } from '#i18n/locales.ts'
import { guidePages, type PageType } from '#lib/guide/guide-pages.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { guideIds, loadGraphs, loadGuideOrFindings } from './load.ts'

type Params = { locale: string; guide: string }

type PageProps<P> = { params: Promise<P> }

/**
 * The addresses of a page type, for every guide that has content for it. Next insists on at least one address: if there is none,
 * `guidePage` answers "not found" for it.
 */
export function guideParams(type?: PageType) {
  return async function generateStaticParams(): Promise<Params[]> {
    const ids = guideIds()
    const graphs = await loadGraphs()
    const having = ids.filter((id) => {
      const guide = lookup(graphs, id)
      return !type || (guide && guidePages(guide).includes(type))
    })
    return locales.flatMap((locale) => (having.length > 0 ? having : ids).map((guide) => ({ locale, guide })))
  }
}

/** Renders a page of a guide. In dev, an unfinished guide shows its findings instead. */
export function guidePage<P extends Params>(
  render: (loaded: LoadedGuide, params: P) => ReactNode | Promise<ReactNode>,
  type?: PageType
) {
  return async function GuidePage({ params }: PageProps<P>) {
    const where = await params
    const found = await loadGuideOrFindings(where)
    if ('findings' in found) return <Findings findings={found.findings} guide={where.guide} />
    if (type && !guidePages(found.guide).includes(type)) notFound()
    return render(found, where)
  }
}

/** The metadata of a guide's page. */
export function guideMetadata<P extends Params>(describe: (loaded: LoadedGuide, params: P) => Metadata | Promise<Metadata>) {
  return async function generateMetadata({ params }: PageProps<P>): Promise<Metadata> {
    const where = await params
    const found = await loadGuideOrFindings(where)
    return 'findings' in found ? { title: where.guide } : describe(found, where)
  }
}
