import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { LaneFacts, laneName } from './lane-facts.tsx'
import { type MapLayout, targetsOf } from './layout.ts'
import { OutlineState } from './outline-state.tsx'

type Props = { loaded: LoadedGuide; layout: MapLayout }

/** The map in words: every place once, below its branch, with what it is and where it leads. */
export function MapOutline({ loaded, layout }: Props) {
  const { guide } = loaded
  const t = useTranslations('Map')
  const { lanes, ends } = layout
  return (
    <div className="columns-[20rem] gap-x-10 text-note/5.5" data-outline="">
      <ul className="mb-5">
        <OutlinePlace id={guide.start} loaded={loaded} />
      </ul>
      {lanes.map((lane) => (
        <OutlinePart facts={<LaneFacts guide={guide} steps={lane.steps} />} key={lane.group ?? ''} name={laneName(loaded, t, lane)}>
          {lane.steps.map((id) => (
            <OutlinePlace id={id} key={id} loaded={loaded} />
          ))}
        </OutlinePart>
      ))}
      <OutlinePart name={t('ends')}>
        {ends.places.map((id) => (
          <OutlinePlace id={id} key={id} loaded={loaded} />
        ))}
      </OutlinePart>
    </div>
  )
}

function OutlinePart({ name, facts, children }: { name: string; facts?: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-6">
      <div className="mb-1 break-inside-avoid break-after-avoid border-b border-line pb-1.5">
        <h2 className="text-body/6 font-semibold">{name}</h2>
        {facts && <p className="text-fine/5 text-ink2">{facts}</p>}
      </div>
      <ul>{children}</ul>
    </section>
  )
}

function OutlinePlace({ loaded, id }: { loaded: LoadedGuide; id: string }) {
  const { guide, words, locale } = loaded
  const t = useTranslations('Map')
  const tPlace = useTranslations('Place')
  const places = { ...words.steps, ...words.outcomes }
  const step = guide.steps[id]
  const kind = step?.kind ?? mustLookup(guide.outcomes, id).kind
  const about =
    step &&
    (step.minutes < 60
      ? tPlace('about', { minutes: step.minutes })
      : tPlace('aboutHours', { hours: Math.round(step.minutes / 60) }))
  const facts = [tPlace(kind), step && tPlace(step.risk), about].filter(Boolean).join(' · ')
  const targets = targetsOf(guide, id).map((target) => mustLookup(places, target).short)
  return (
    <OutlineState id={id}>
      <PageLink
        className="font-semibold underline-offset-3 hover:text-acc hover:underline data-hit:bg-mark max-phone:inline-block max-phone:py-2.5"
        href={href({ locale, guide: guide.id, place: id })}
      >
        {mustLookup(places, id).title}
      </PageLink>
      <span className="block text-fine/5 text-ink2">{facts}</span>
      {targets.length > 0 && <span className="block text-fine/5 text-ink2">{t('leadsTo', { places: targets.join(', ') })}</span>}
    </OutlineState>
  )
}
