import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-bg3',
  ok: 'bg-ok-bg text-ok',
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
  accent: 'bg-acc-bg text-acc'
}

type Props = { tone?: keyof typeof tones; className?: string; children: ReactNode }

/** A short label for the kind of something. */
export function Tag({ tone = 'plain', className = '', children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 text-fine font-semibold forced-colors:border forced-colors:border-[CanvasText] print:border print:border-ink print:[print-color-adjust:exact] ${tones[tone]} ${className}`}
    >
      {children}
    </span>
  )
}
