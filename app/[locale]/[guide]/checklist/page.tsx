import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { ChecklistFigure, ChecklistProgress } from '#components/prerequisites/checklist-progress.tsx'
import { PrerequisiteList } from '#components/prerequisites/prerequisite-list.tsx'
import { SettledCount } from '#components/prerequisites/settled-count.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { buttonLook } from '#components/ui/button.tsx'
import { PlaceTitle, RailHeading } from '#components/ui/headings.tsx'
import { PrintIcon } from '#components/ui/icons.tsx'
import { Page } from '#components/ui/page.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'
import '#components/more.css'

export const generateStaticParams = guideParams('checklist')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Checklist')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { count: Object.keys(guide.prerequisites).length, title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'checklist' }
  })
})

export default guidePage(async (loaded) => {
  const { guide, words } = loaded
  const t = await getTranslations('Checklist')
  const groups = guide.prerequisiteGroups.map((id) => ({
    id,
    name: mustLookup(words.guide.prerequisiteGroups, id),
    ids: idsOf(loaded, id)
  }))

  return (
    <GuideFrame loaded={loaded} place="checklist">
      <Page className="grid grid-cols-[14rem_minmax(0,45.5rem)_16rem] justify-between gap-x-10 pt-6 pb-12 max-rails:grid-cols-[minmax(0,45.5rem)] max-rails:justify-center wide:gap-x-18 print:block">
        <nav aria-labelledby="groups" className="text-sm/5 max-rails:hidden print:hidden">
          <RailHeading id="groups">{t('groups')}</RailHeading>
          <ul className="border-s-2 border-line">
            {groups.map(({ id, name, ids }) => (
              <li key={id}>
                <a className="flex justify-between gap-2 px-3 py-1.5 text-ink2 hover:text-acc" href={`#${id}`}>
                  {name} <SettledCount revisions={revisionsOf(guide, ids)} template="short" />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="content">
          <PlaceTitle>{t('title')}</PlaceTitle>
          <p className="guide-text">{words.guide.leads.checklist ?? t('lead')}</p>
          <div className="mt-4 hidden max-rails:block noscript:hidden print:hidden">
            <ChecklistFigure revisions={revisionsOf(guide)} />
          </div>
          {groups.map(({ id, name, ids }) => (
            <section aria-labelledby={id} className="mt-9 *:[ul]:border-t-0" key={id}>
              <div className="flex items-baseline justify-between gap-4 border-b-2 border-ink pb-2 text-sm text-ink2">
                <h2 className="text-xl/7 font-semibold text-ink" id={id}>
                  {name}
                </h2>
                <SettledCount revisions={revisionsOf(guide, ids)} template="settled" />
              </div>
              <PrerequisiteList hasText ids={ids} loaded={loaded} />
            </section>
          ))}
          <PlaceFooter loaded={loaded} place="checklist" sources={[]} title={t('title')} />
        </main>
        <aside aria-label={t('progress')} className="text-sm/5 max-rails:hidden print:hidden" data-deeds="">
          <RailHeading tabIndex={-1}>{t('progress')}</RailHeading>
          <p className="hidden noscript:block">
            {t('inGroups', { count: Object.keys(guide.prerequisites).length, groups: groups.length })}
          </p>
          <div className="noscript:hidden">
            <ChecklistProgress prerequisites={prerequisitesOf(loaded)} revisions={revisionsOf(guide)} />
            <PrintButton className={`${buttonLook('secondary')} w-full`}>
              <PrintIcon />
              {t('print')}
            </PrintButton>
          </div>
        </aside>
      </Page>
    </GuideFrame>
  )
}, 'checklist')

function idsOf({ guide }: LoadedGuide, group: string): string[] {
  return Object.entries(guide.prerequisites)
    .filter(([, prerequisite]) => prerequisite.group === group)
    .map(([id]) => id)
}

function prerequisitesOf({ guide, words, locale }: LoadedGuide): ComponentProps<typeof ChecklistProgress>['prerequisites'] {
  return Object.fromEntries(
    Object.entries(guide.prerequisites).map(([id, { fixedBy }]) => {
      const fix = { title: mustLookup(words.steps, fixedBy).title, href: href({ locale, guide: guide.id, place: fixedBy }) }
      return [id, { short: mustLookup(words.prerequisites, id).short, fix }]
    })
  )
}
