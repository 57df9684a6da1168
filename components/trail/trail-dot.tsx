export const dotLook =
  'absolute start-0 top-0 grid size-5 place-items-center rounded-full border-2 border-acc text-[0.6875rem]/none font-bold'

type Props = { className?: string; children?: number }

/** The dot with a number in front of each place of a trail. */
export function TrailDot({ className = '', children }: Props) {
  return (
    <span aria-hidden="true" className={`${dotLook} bg-bg text-acc ${className}`}>
      {children}
    </span>
  )
}
