import type { Guide } from '#lib/guide/types.ts'
import { targetsOf } from './layout.ts'

/** Drawn around the origin, 8 px each way. */
const glyphs = {
  again: 'M3.4-1.9A3.9 3.9 0 1 0 3.9.9M3.7-4.6v2.8H.9',
  solved: 'M-3.6.3-1.1 2.9 3.6-2.7',
  'by-design': 'M-3-1.6H3M-3 1.6H3',
  'not-applicable': 'M-3 0H3',
  escalate: 'M0-4V.6M0 3.4v.2',
  jump: 'M-2.7 2.7 2.7-2.7M-1.6-2.7H2.7V1.6'
}

export type Badge = keyof typeof glyphs

const looks: Record<Badge, string> = {
  again: 'stroke-ok',
  solved: 'stroke-ok',
  'by-design': 'stroke-ink2',
  'not-applicable': 'stroke-ink2',
  escalate: 'stroke-bad',
  jump: 'stroke-ink2'
}

type Props = { badge: Badge; x?: number; y?: number }

/** A sign in a ring: where a step leads out of its branch, or what kind an outcome is of. */
export function BadgeSign({ badge, x = 0, y = 0 }: Props) {
  return (
    <g
      className={`fill-bg forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] ${looks[badge]}`}
      transform={`translate(${x} ${y})`}
    >
      <circle r="8" strokeWidth="1.25" />
      <path className="fill-none" d={glyphs[badge]} strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.5" />
    </g>
  )
}

const order = Object.keys(glyphs) as Badge[]

/** The signs of the ways that lead out of a step's branch, each once, in one order on the whole map. */
export function badgesOf(guide: Pick<Guide, 'steps' | 'outcomes'>, id: string): Badge[] {
  const { group } = guide.steps[id] ?? {}
  const badges = targetsOf(guide, id).flatMap((target): Badge[] => {
    const outcome = guide.outcomes[target]
    if (outcome) return [outcome.kind]
    const step = guide.steps[target]
    if (!step || (step.group === group && group !== undefined)) return []
    return [step.kind === 'checkpoint' && step.group === undefined ? 'again' : 'jump']
  })
  return order.filter((badge) => badges.includes(badge))
}
