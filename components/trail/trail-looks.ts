import { dotLook } from './trail-dot.tsx'

const dot = `${dotLook} bg-bg text-acc`

/** Class names of the trail, passed from the server to keep the JavaScript of step pages small. */
export const trailLooks = {
  entry:
    'group relative flex gap-1 not-last:before:absolute not-last:before:start-2.25 not-last:before:top-3 not-last:before:-bottom-1 not-last:before:border-s-2 not-last:before:border-acc ps-8 pb-4 [&_:is(strong,time)]:block [&_time]:text-fine [&_time]:text-ink2',
  dot: `${dot} group-has-[[aria-current]]:bg-acc-bg`,
  headDot: `${dotLook} bg-acc text-acc-ink forced-colors:border-[Highlight] forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none print:text-ink`,
  link: 'min-w-0 flex-1 underline-offset-3 aria-[current]:text-acc hover:*:[strong]:underline',
  rewind: 'grid size-7 flex-none place-items-center rounded-md text-ink2 hover:bg-bg3 hover:text-acc print:hidden',
  off: 'relative mb-3 ps-8 font-semibold text-acc',
  offDot: `${dot} border-dashed`
}

export type TrailLooks = typeof trailLooks
