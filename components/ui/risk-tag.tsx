import { InterruptsIcon, ReadOnlyIcon } from '#components/ui/icons.tsx'
import { ChangesIcon } from '#components/ui/lazy-icons.tsx'
import type { Risk } from '#lib/guide/types.ts'
import { Tag } from './tag.tsx'

const icons = { 'read-only': ReadOnlyIcon, changes: ChangesIcon, interrupts: InterruptsIcon }
const tones = { 'read-only': 'ok', changes: 'warn', interrupts: 'bad' } as const

/** What a step may do to the reader's system. */
export function RiskTag({ risk, children }: { risk: Risk; children: string }) {
  const Icon = icons[risk]
  return (
    <Tag tone={tones[risk]}>
      <Icon className="size-3" />
      {children}
    </Tag>
  )
}
