import type { ReactNode } from 'react'

export type Props = { className?: string }

type DrawingProps = Props & { viewBox?: string; children: ReactNode }

export function Drawing({ className = 'size-4', viewBox = '0 0 16 16', children }: DrawingProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox={viewBox}>
      {children}
    </svg>
  )
}

// Each is a function of its own, so that a page loads only those it shows.
export const ArrowIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M2.5 8h11m-4-4 4 4-4 4" />
  </Drawing>
)
export const BackIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M6 3 2.5 6.5 6 10m-3-3.5h6a4 4 0 0 1 0 8H8" />
  </Drawing>
)
export const CheckIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="m3 8.5 3.5 3.5L13 4.5" strokeWidth="2.25" />
  </Drawing>
)
export const ChevronIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="m4 6 4 4 4-4" />
  </Drawing>
)
export const CloseIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="m4 4 8 8m0-8-8 8" />
  </Drawing>
)
export const CopyIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M5.5 5.5V3A1.5 1.5 0 0 1 7 1.5h6A1.5 1.5 0 0 1 14.5 3v6a1.5 1.5 0 0 1-1.5 1.5h-2.5M3 5.5h6A1.5 1.5 0 0 1 10.5 7v6A1.5 1.5 0 0 1 9 14.5H3A1.5 1.5 0 0 1 1.5 13V7A1.5 1.5 0 0 1 3 5.5Z" />
  </Drawing>
)
export const FlagIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M3.5 14.5v-13m0 1h8l-2 3 2 3h-8" />
  </Drawing>
)
export const MenuIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M2 4h12M2 8h12M2 12h12" />
  </Drawing>
)
export const NoteIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="m2.5 13.5.75-3.25L11 2.5l2.5 2.5-7.75 7.75-3.25.75Z" />
  </Drawing>
)
export const PrintIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M4.5 6V1.5h7V6m-7 6H3A1.5 1.5 0 0 1 1.5 10.5v-3A1.5 1.5 0 0 1 3 6h10a1.5 1.5 0 0 1 1.5 1.5v3A1.5 1.5 0 0 1 13 12h-1.5m-7-2h7v4.5h-7Z" />
  </Drawing>
)
export const ReadOnlyIcon = (props: Props) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="5" />
  </Drawing>
)
export const InterruptsIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="m8 2.5 5.5 5.5L8 13.5 2.5 8Z" fill="currentColor" />
  </Drawing>
)
export const ThemeIcon = (props: Props) => (
  <Drawing {...props}>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" stroke="none" />
  </Drawing>
)
export const LogoIcon = (props: Props) => (
  <Drawing {...props} viewBox="0 0 24 24">
    <circle cx="4.5" cy="3.5" fill="currentColor" r="1.5" />
    <path d="M4.5 4v9a5 5 0 0 0 5 5H14m3.5 3.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z" strokeWidth="2.25" />
  </Drawing>
)
