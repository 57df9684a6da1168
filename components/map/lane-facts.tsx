import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Lane } from './layout.ts'

/** The name of a branch, or of the steps that belong to none. */
export function laneName({ guide, words }: LoadedGuide, t: ReturnType<typeof useTranslations<'Map'>>, { group }: Lane): string {
  if (group) return mustLookup(words.guide.groups, group)
  return guide.groups.length > 0 ? t('shared') : t('allSteps')
}

type Props = { guide: Guide; steps: readonly string[] }

/** How many steps a branch has, how long all of them take, and what they do to the reader's system. */
export function LaneFacts({ guide, steps }: Props) {
  const t = useTranslations('Map')
  const all = steps.map((id) => mustLookup(guide.steps, id))
  const minutes = all.reduce((sum, step) => sum + step.minutes, 0)
  const changing = all.filter(({ risk }) => risk === 'changes').length
  const interrupting = all.filter(({ risk }) => risk === 'interrupts').length
  return [
    t('steps', { count: steps.length }),
    minutes < 90 ? t('minutes', { minutes }) : t('hours', { hours: Math.round(minutes / 60) }),
    changing > 0 && t('changing', { count: changing }),
    interrupting > 0 && t('interrupting', { count: interrupting })
  ]
    .filter(Boolean)
    .join(' · ')
}
