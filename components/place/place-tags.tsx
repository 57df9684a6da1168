import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CheckIcon, FlagIcon } from '#components/ui/icons.tsx'
import { RiskTag } from '#components/ui/risk-tag.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { Outcome, Step } from '#lib/guide/types.ts'

/** Kind, risk and time of a step. */
export function StepTags({ kind, risk, minutes }: Step) {
  const t = useTranslations('Place')
  return (
    <Tags>
      <Tag>{t(kind)}</Tag>
      <RiskTag risk={risk}>{t(risk)}</RiskTag>
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
