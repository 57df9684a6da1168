import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Findings } from '#components/site/findings.tsx'
import { guidePages, type PageType } from '#lib/guide/guide-pages.ts'
import { loadGraphs, loadGuideOrFindings } from './load.ts'

type Params = { locale: string; guide: string }

type PageProps<P> = { params: Promise<P> }

/**
 * The guides that have a page of this type. Where none has, the export insists on some: there `guidePage` says that no page has
 * this address.
 */
export function guideParams(type: PageType) {
  return async function generateStaticParams({ params }: { params: { guide: string } }): Promise<object[]> {
    const graphs = await loadGraphs()
    const having = Object.values(graphs).filter((guide) => guidePages(guide).includes(type))
    return having.length === 0 || having.some(({ id }) => id === params.guide) ? [{}] : []
  }
}

/** A page of a guide; in dev it shows what is wrong with the guide as long as that cannot be shown. */
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

/** Title, description and addresses of such a page. */
export function guideMetadata<P extends Params>(describe: (loaded: LoadedGuide, params: P) => Metadata | Promise<Metadata>) {
  return async function generateMetadata({ params }: PageProps<P>): Promise<Metadata> {
    const where = await params
    const found = await loadGuideOrFindings(where)
    return 'findings' in found ? { title: where.guide } : describe(found, where)
  }
}
