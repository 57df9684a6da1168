import { useTranslations } from 'next-intl'
import { CheckIcon, FlagIcon, InterruptsIcon, ReadOnlyIcon } from '#components/ui/icons.tsx'
import { ChangesIcon } from '#components/ui/lazy-icons.tsx'
import type { Outcome, Step } from '#lib/guide/types.ts'

const riskIcons = { 'read-only': ReadOnlyIcon, changes: ChangesIcon, interrupts: InterruptsIcon }

/** Kind, risk and time of a step. */
export function StepTags({ kind, risk, minutes }: Step) {
  const t = useTranslations('Place')
  const RiskIcon = riskIcons[risk]
  return (
    <p className="tags">
      <span className="tag">{t(kind)}</span>
      <span className="tag" data-risk={risk}>
        <RiskIcon className="size-3" />
        {t(risk)}
      </span>
      <span>{minutes < 60 ? t('about', { minutes }) : t('aboutHours', { hours: Math.round(minutes / 60) })}</span>
    </p>
  )
}

/** Kind of an outcome. */
export function OutcomeTag({ kind }: Outcome) {
  const t = useTranslations('Place')
  const Icon = kind === 'solved' ? CheckIcon : FlagIcon
  return (
    <p className="tags">
      <span className="tag" data-outcome-kind={kind}>
        <Icon className="size-3" />
        {t(kind)}
      </span>
    </p>
  )
}
