import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { href, plainHref } from '#i18n/href.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import { neighbourhood } from '#lib/guide/neighbourhood.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'
import { Choices } from './choices.tsx'
import { GiveUpWords } from './give-up-words.tsx'

type Props = { loaded: LoadedGuide; step: string }

/** The choices of a step with their words, hints and addresses. */
export async function StepChoices({ loaded, step: id }: Props) {
  const { guide, words, locale } = loaded
  const t = await getTranslations('Place')
  const step = lookup(guide.steps, id)
  if (!step) return null
  const { choices: labels, hints } = mustLookup(words.steps, id)

  const items = Object.entries(step.choices).map(([choice, target]) => {
    const place = mustLookup({ ...words.steps, ...words.outcomes }, target).short
    const address = { locale, guide: guide.id, place: target }
    return {
      id: choice,
      label: mustLookup(labels, choice),
      hint: lookup(hints, choice) ?? t(choice === 'cannot-test' ? 'nextUntested' : 'next', { place }),
      href: href(address),
      goTo: t('goTo', { address: plainHref(address) }),
      giveUp: choice === step.giveUp ? <GiveUpWords loaded={loaded} /> : undefined
    }
  })

  return (
    <Choices
      graph={neighbourhood(guide, id)}
      items={items}
      settles={revisionsOf(guide, step.settles ?? [])}
      step={id}
      suggests={step.suggests}
    />
  )
}
