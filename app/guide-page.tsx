import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Findings } from '#components/site/findings.tsx'
import { loadGuideOrFindings } from './load.ts'

type Params = { locale: string; guide: string }

type PageProps<P> = { params: Promise<P> }

/** A page of a guide; in dev it shows what is wrong with the guide as long as that cannot be shown. */
export function guidePage<P extends Params>(render: (loaded: LoadedGuide, params: P) => ReactNode | Promise<ReactNode>) {
  return async function GuidePage({ params }: PageProps<P>) {
    const where = await params
    const found = await loadGuideOrFindings(where)
    return 'findings' in found ? <Findings findings={found.findings} guide={where.guide} /> : render(found, where)
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
