'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { placeWords } from '#lib/guide/guide-index.ts'
import { useCaseMap } from './case-map.tsx'

type Props = { buttonLook: string; outcomes: readonly { id: string; title: string }[] }

/** What a reader may ask the map: what is not tried yet, and how to get to an outcome. */
export function MapTools({ buttonLook, outcomes }: Props) {
  const { messages: t, onlyUntried, setOnlyUntried, goal, setGoal } = useCaseMap()
  return (
    <>
      <button aria-pressed={onlyUntried} className={buttonLook} onClick={() => setOnlyUntried(!onlyUntried)} type="button">
        {t.notTried}
      </button>
      <label className="flex items-center gap-2 text-ink2 max-phone:w-full">
        {t.wayTo}
        <select
          className="h-9 max-w-70 min-w-0 rounded-md border border-edge bg-bg px-2 text-ink max-phone:h-11 max-phone:flex-1"
          onChange={(event) => setGoal(event.target.value)}
          value={goal}
        >
          <option value="">{t.chooseOutcome}</option>
          {outcomes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Where the case stands; nothing before the first answer. */
export function StandsAt() {
  const { locale, guide } = useGuide()
  const { messages: t, index, head, stops } = useCaseMap()
  if (!index || stops.length === 0) return null
  return (
    <PageLink className="font-semibold text-acc underline-offset-3 hover:underline" href={href({ locale, guide, place: head })}>
      {formatMessage(t.standsAt, { place: placeWords(index, head).short })}
    </PageLink>
  )
}

/** The answers that lead to the chosen outcome. */
export function AskedWay() {
  const { locale, guide } = useGuide()
  const isLoaded = useCase((state) => state.isLoaded)
  const { messages: t, index, goal, way } = useCaseMap()
  if (!index || !isLoaded || !goal) return null
  if (!way || way.length === 0) return <p className="mt-3">{way ? t.wayHere : t.wayNone}</p>
  return (
    <div className="mt-3 rounded-lg border border-line bg-bg2 px-5 py-3">
      <p>{formatCount(t.wayFrom, way.length, locale)}</p>
      <ol className="mt-1 list-decimal ps-5">
        {way.map(({ step, choice }) => (
          <li key={step}>
            <PageLink className="underline-offset-3 hover:text-acc hover:underline" href={href({ locale, guide, place: step })}>
              {placeWords(index, step).title}
            </PageLink>{' '}
            <strong>{index.steps[step]?.labels[choice]}</strong>
          </li>
        ))}
      </ol>
    </div>
  )
}
