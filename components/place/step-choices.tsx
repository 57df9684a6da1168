import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { LinkCard } from '#components/ui/link-card.tsx'
import { href, plainHref } from '#i18n/href.ts'
import { choiceParts } from '#lib/guide/choice-parts.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import { neighbourhood } from '#lib/guide/neighbourhood.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'
import { ChoiceRemark } from './choice-remark.tsx'
import { type ChoiceItem, Choices } from './choices.tsx'
import { GiveUpWords } from './give-up-words.tsx'

/** The look of the choice to give up. The first-frame script marks it, and React moves it to where CSS already shows it. */
const giveUpLook = [
  'not-print:*:data-[give-up=true]:order-first not-print:*:data-[give-up=true]:mb-2 not-print:*:data-[give-up=true]:rounded-lg',
  'not-print:*:data-[give-up=true]:border not-print:*:data-[give-up=true]:border-line',
  'not-print:*:data-[give-up=true]:bg-bg2 not-print:*:data-[give-up=true]:p-4'
].join(' ')

type Props = { loaded: LoadedGuide; step: string }

/** The choices of a step with their hints, grouped under headings if the step has some. */
export async function StepChoices({ loaded, step: id }: Props) {
  const { guide, words, locale } = loaded
  const t = await getTranslations('Place')
  const step = lookup(guide.steps, id)
  if (!step) return null
  const { choices: labels, headings, hints, lang } = mustLookup(words.steps, id)

  const settles = revisionsOf(guide, step.settles ?? [])
  const graph = neighbourhood(guide, id)

  const item = ([choice, target]: readonly [string, string]): ChoiceItem => {
    const place = mustLookup({ ...words.steps, ...words.outcomes }, target).short
    const address = { locale, guide: guide.id, place: target }
    return {
      id: choice,
      link: (
        <LinkCard
          isPrefetched
          data-choice={choice}
          hints={[lookup(hints, choice) ?? t(choice === 'cannot-test' ? 'nextUntested' : 'next', { place })]}
          href={href(address)}
          label={mustLookup(labels, choice)}
          onPaper={t('goTo', { address: plainHref(address) })}
        >
          {/* On the edge, so that nothing moves when it fills. */}
          <span className="absolute end-4 -top-2 inline-flex items-center gap-1.5 bg-bg px-1.5 text-fine/4 font-semibold text-acc empty:hidden print:hidden">
            <ChoiceRemark choice={choice} settles={settles} step={id} suggests={step.suggests} />
          </span>
        </LinkCard>
      ),
      giveUp: choice === step.giveUp ? <GiveUpWords loaded={loaded} /> : undefined
    }
  }

  return choiceParts(step).map(({ heading, choices }) => {
    const name = heading && `choices-${heading}`
    return (
      <Fragment key={heading ?? ''}>
        {heading && (
          <h3 className="mt-5 mb-2 text-sm/5 font-semibold" id={name} lang={foreignLang(lang, locale)}>
            {mustLookup(headings, heading)}
          </h3>
        )}
        <ul
          aria-labelledby={name}
          className={step.giveUp ? `flex flex-col gap-2 ${giveUpLook}` : 'flex flex-col gap-2'}
          data-step={id}
        >
          <Choices graph={graph} items={choices.map(item)} step={id} />
        </ul>
      </Fragment>
    )
  })
}
