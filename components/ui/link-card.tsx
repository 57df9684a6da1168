import type { ComponentProps, ReactNode } from 'react'
import { ArrowIcon } from './icons.tsx'
import { PageLink } from './page-link.tsx'

type Props = Omit<ComponentProps<typeof PageLink>, 'className' | 'children'> & {
  label: string
  /** Smaller text below the label, left out on paper. */
  hints: readonly string[]
  /** Where the link leads, shown on paper. */
  onPaper?: string
  /** Content that places itself on the card's border. */
  children?: ReactNode
}

/** A large link with a border; on paper, a box to tick. */
export function LinkCard({ label, hints, onPaper, children, ...link }: Props) {
  return (
    <PageLink
      {...link}
      className="relative flex min-h-11 items-center gap-4 rounded-lg border border-edge bg-bg px-5 py-1.25 hover:border-acc hover:bg-acc-bg max-phone:py-2 print:min-h-0 print:break-inside-avoid print:border-0 print:px-0 print:before:size-5 print:before:flex-none print:before:self-start print:before:rounded-sm print:before:border-2"
    >
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <span className="text-body/6 font-semibold text-balance">{label}</span>
        {hints.map((hint) => (
          <span className="text-fine/5 text-ink2 print:hidden" key={hint}>
            {hint}
          </span>
        ))}
        {onPaper && <span className="text-note not-print:hidden print:block">{onPaper}</span>}
      </span>
      {children}
      <ArrowIcon className="size-5 text-acc print:hidden" />
    </PageLink>
  )
}
