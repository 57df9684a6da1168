import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CheckIcon, FlagIcon, InterruptsIcon, ReadOnlyIcon } from '#components/ui/icons.tsx'
import { ChangesIcon } from '#components/ui/lazy-icons.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { Outcome, Step } from '#lib/guide/types.ts'

const riskIcons = { 'read-only': ReadOnlyIcon, changes: ChangesIcon, interrupts: InterruptsIcon }
const riskTones = { 'read-only': 'ok', changes: 'warn', interrupts: 'bad' } as const

/** Kind, risk and time of a step. */
export function StepTags({ kind, risk, minutes }: Step) {
  const t = useTranslations('Place')
  const RiskIcon = riskIcons[risk]
  return (
    <Tags>
      <Tag>{t(kind)}</Tag>
      <Tag tone={riskTones[risk]}>
        <RiskIcon className="size-3" />
        {t(risk)}
      </Tag>
      <span>{minutes < 60 ? t('about', { minutes }) : t('aboutHours', { hours: Math.round(minutes / 60) })}</span>
    </Tags>
  )
}

/** Kind of an outcome. */
export function OutcomeTag({ kind }: Outcome) {
  const t = useTranslations('Place')
  const Icon = kind === 'solved' ? CheckIcon : FlagIcon
  return (
    <Tags>
      <Tag tone={kind === 'solved' ? 'ok' : 'accent'}>
        <Icon className="size-3" />
        {t(kind)}
      </Tag>
    </Tags>
  )
}

function Tags({ children }: { children: ReactNode }) {
  return <p className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 break-after-avoid text-sm/5 text-ink2">{children}</p>
}
