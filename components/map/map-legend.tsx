import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Badge, BadgeSign } from './badges.tsx'
import { labelLines } from './label-lines.ts'

const badges = [
  ['again', 'legendAgain'],
  ['solved', 'legendSolved'],
  ['escalate', 'legendEscalate'],
  ['by-design', 'legendDesign'],
  ['not-applicable', 'legendNotApplicable'],
  ['jump', 'legendJump']
] as const satisfies readonly (readonly [Badge, string])[]

/** From one sign to the next, and what a second line takes beside. */
const pitch = 25
const secondLine = 11
const size = 12
const room = 104

/** What shapes, bars and signs on the map mean, one below the other; what the case adds stands last. */
export function MapLegend({ top }: { top: number }) {
  const t = useTranslations('Map')
  const box = { height: 14, width: 22, x: 0, y: -7 }
  const shapes: [label: string, sign: ReactNode][] = [
    [t('legendQuestion'), <rect className="fill-bg3 stroke-edge" key="" {...box} rx="6" />],
    [t('legendCheck'), <rect className="fill-bg stroke-edge" key="" {...box} rx="3" />],
    [t('legendChanges'), <Bar key="" look="fill-warn" width={3} />],
    [t('legendInterrupts'), <Bar key="" look="fill-bad" width={6} />],
    ...badges.map(([badge, label]): [string, ReactNode] => [t(label), <BadgeSign badge={badge} key="" x={11} />])
  ]
  const ofCase: typeof shapes = [
    [t('legendTrail'), <path className="stroke-acc" d="M0 0H22" key="" strokeWidth="3" />],
    [t('legendUntried'), <rect className="fill-bg stroke-acc" key="" {...box} rx="3" strokeDasharray="5 3" strokeWidth="2" />],
    [t('legendRuledOut'), <rect className="fill-bg stroke-edge" key="" {...box} rx="3" strokeDasharray="2 3" />]
  ]
  let y = top
  const signs = (all: typeof shapes) =>
    all.map(([label, sign]) => {
      const lines = labelLines(label, size, room)
      y += pitch + (lines.length - 1) * secondLine
      return (
        <g key={label} transform={`translate(0 ${y - ((lines.length - 1) * secondLine) / 2})`}>
          {sign}
          <text className="fill-ink2 text-[12px]" y={4 - (lines.length - 1) * 7}>
            {lines.map((line, i) => (
              <tspan key={line} {...(i > 0 && { dy: 14 })} x="30">
                {line}
              </tspan>
            ))}
          </text>
        </g>
      )
    })
  return (
    <>
      <g>{signs(shapes)}</g>
      <g className="noscript:hidden print:hidden">{signs(ofCase)}</g>
    </>
  )
}

function Bar({ look, width }: { look: string; width: number }) {
  return (
    <>
      <rect className="fill-bg stroke-edge" height="14" rx="3" width="22" y="-7" />
      <rect className={look} height="10" width={width} y="-5" />
    </>
  )
}
