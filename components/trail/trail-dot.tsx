type Props = { className?: string; children?: number }

/** The mark before a place of a way, with its number. */
export function TrailDot({ className = '', children }: Props) {
  return (
    <span
      aria-hidden="true"
      className={`absolute start-0 top-0 grid size-5 place-items-center rounded-full border-2 border-acc bg-bg text-2xs/none font-bold text-acc ${className}`}
    >
      {children}
    </span>
  )
}
