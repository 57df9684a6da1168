import { Drawing, type Props } from './icons.tsx'

// Drawn on the server, or by what loads when it is asked for: no page carries them.
export const LinkIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M6.5 9.5a3 3 0 0 0 4.4.2l2.3-2.3a3 3 0 0 0-4.2-4.2L7.8 4.4m1.7 2.1a3 3 0 0 0-4.4-.2L2.8 8.6a3 3 0 0 0 4.2 4.2l1.2-1.2" />
  </Drawing>
)
export const ChangesIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M8 2.5 14 13H2Z" />
  </Drawing>
)
export const DownIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M8 3v10m-4-4 4 4 4-4" />
  </Drawing>
)
export const SearchIcon = (props: Props) => (
  <Drawing {...props}>
    <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.5-1.5L14 14" />
  </Drawing>
)
