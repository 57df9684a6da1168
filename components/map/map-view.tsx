import { getMessages, getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { PlaceTitle } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { mustLookup } from '#lib/guide/lookup.ts'
import { CaseMap } from './case-map.tsx'
import { layoutMap } from './layout.ts'
import { MapOutline } from './map-outline.tsx'
import { MapPicture } from './map-picture.tsx'
import { AskedWay, MapTools, StandsAt } from './map-tools.tsx'

const button =
  'inline-flex h-9 cursor-pointer items-center rounded-md border border-edge px-3 hover:border-acc hover:bg-acc-bg max-phone:h-11'

/** The guide as a picture and as an outline of the same places; which of them is shown is a matter of style sheets and works without scripting. */
export async function MapView({ loaded }: { loaded: LoadedGuide }) {
  const { guide, words, locale } = loaded
  const t = await getTranslations('Map')
  const { Map: m } = await getMessages({ locale })
  const { answered, chooseOutcome, couldNotCheck, notTried, ruledOut, standsAt, wayFrom, wayHere, wayNone, wayTo } = m
  const messages = { answered, chooseOutcome, couldNotCheck, notTried, ruledOut, standsAt, wayFrom, wayHere, wayNone, wayTo }
  const layout = layoutMap(guide)
  const outcomes = Object.keys(guide.outcomes).map((id) => ({ id, title: mustLookup(words.outcomes, id).title }))

  return (
    <Page as="main" className="map-pages pt-6 pb-12 print:relative" id="content">
      <CaseMap messages={messages} start={guide.start}>
        <div className="print:absolute print:w-[46mm]">
          <PrintHeader loaded={loaded} />
          <PlaceTitle>{t('title')}</PlaceTitle>
        </div>
        <p className="text-ink2 print:hidden">{t('lead', { count: Object.keys(layout.places).length })}</p>
        <div className="mt-4 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm print:hidden">
          <label
            className={`${button} relative has-checked:border-acc has-checked:bg-acc-bg has-checked:font-semibold has-checked:text-acc has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-acc`}
          >
            <input className="absolute inset-0 cursor-pointer opacity-0" id="other-view" type="checkbox" />
            <span className="max-rails:hidden">{t('asList')}</span>
            <span className="rails:hidden">{t('asMap')}</span>
          </label>
          <div className="contents noscript:hidden">
            <MapTools
              buttonLook={`${button} aria-pressed:border-acc aria-pressed:bg-acc-bg aria-pressed:font-semibold aria-pressed:text-acc`}
              outcomes={outcomes}
            />
            <span className="min-h-5 rails:ms-auto max-rails:w-full">
              <StandsAt />
            </span>
          </div>
        </div>
        <div className="text-sm print:hidden">
          <AskedWay />
        </div>
        <div className="mt-2 max-rails:not-print:not-group-has-[#other-view:checked]/map:hidden rails:not-print:group-has-[#other-view:checked]/map:hidden">
          <div className="-mx-3 overflow-x-auto px-3 py-2 print:m-0 print:ms-[48mm] print:overflow-visible print:p-0">
            <MapPicture layout={layout} loaded={loaded} />
          </div>
        </div>
        {/* With a case, the outline waits for what the case says of its places: nothing moves when it comes. */}
        <div className="mt-4 begun:not-group-data-known/map:invisible print:mt-0 print:break-before-page rails:not-print:not-group-has-[#other-view:checked]/map:hidden max-rails:not-print:group-has-[#other-view:checked]/map:hidden">
          <MapOutline layout={layout} loaded={loaded} />
        </div>
        <PlaceFooter loaded={loaded} place="map" sources={[]} title={t('title')} />
      </CaseMap>
    </Page>
  )
}
