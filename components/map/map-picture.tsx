import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { BadgeSign, badgesOf } from './badges.tsx'
import { labelLines, labelWidth } from './label-lines.ts'
import { LaneFacts, laneName } from './lane-facts.tsx'
import { type Box, type MapLayout, targetsOf } from './layout.ts'
import { MapLegend } from './map-legend.tsx'
import { MapNode } from './map-node.tsx'
import { linePath, pointsBetween } from './paths.ts'
import { TrailLines } from './trail-lines.tsx'

type Props = { loaded: LoadedGuide; layout: MapLayout }

/** The whole guide as a picture of links: branches as lanes, lines inside them, signs for what leads out. */
export function MapPicture({ loaded, layout }: Props) {
  const { guide, words } = loaded
  const t = useTranslations('Map')
  const { width, height, lanes, ends, places, lines } = layout
  const inLanes = lanes.flatMap(({ steps }) => steps)

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no set of form fields.
    <svg
      aria-label={t('label', { title: words.guide.title })}
      className="w-full min-w-290 overflow-visible text-[13px] select-none print:max-h-[calc(100vh-2mm)] print:min-w-0"
      data-map=""
      preserveAspectRatio="xMaxYMin"
      role="group"
      viewBox={`0 0 ${width} ${height}`}
    >
      {lanes.map((lane) => (
        <LanePanel box={lane} key={lane.group ?? ''}>
          <text className="fill-ink2 font-semibold" x={lane.x + 16} y={lane.y + 23}>
            {laneName(loaded, t, lane)}
          </text>
          <text className="fill-ink2 text-[12px]" textAnchor="end" x={lane.x + lane.width - 18} y={lane.y + 23}>
            <LaneFacts guide={guide} steps={lane.steps} />
          </text>
        </LanePanel>
      ))}
      <LanePanel box={ends}>
        <text className="fill-ink2 font-semibold" x={ends.x + 12} y={23}>
          {t('ends')}
        </text>
      </LanePanel>
      <g
        className="fill-none stroke-edge group-has-[[data-node]:hover]/map:opacity-40 forced-colors:stroke-[CanvasText]"
        strokeLinecap="round"
        strokeWidth="1.25"
      >
        {lines.map(({ from, to, points }) => (
          <path d={linePath(points)} key={`${from} ${to}`} />
        ))}
      </g>
      <MapLegend top={mustLookup(places, guide.start).y + 76} />
      <TrailLines lines={lines} places={places} />
      <Place id={guide.start} layout={layout} loaded={loaded} />
      {inLanes.map((id) => (
        <Place id={id} key={id} layout={layout} loaded={loaded} />
      ))}
      {ends.places.map((id) => (
        <Place id={id} key={id} layout={layout} loaded={loaded} />
      ))}
    </svg>
  )
}

function LanePanel({ box: { x, y, width, height }, children }: { box: Box; children: React.ReactNode }) {
  return (
    <g>
      <rect
        className="fill-bg2 print:stroke-line forced-colors:stroke-[CanvasText]"
        height={height}
        rx="8"
        width={width}
        x={x}
        y={y}
      />
      {children}
    </g>
  )
}

const size = 13

function Place({ loaded, layout, id }: Props & { id: string }) {
  const { guide, words, locale } = loaded
  const step = guide.steps[id]
  const outcome = guide.outcomes[id]
  const box = mustLookup(layout.places, id)
  const { short, title } = mustLookup({ ...words.steps, ...words.outcomes }, id)
  const isEnd = layout.ends.places.includes(id)
  const sign = outcome ? outcome.kind : isEnd ? 'again' : undefined
  const start = sign ? 32 : 12
  const room = box.width - start - 8
  const lines = labelLines(short, size, room)
  const middle = box.y + box.height / 2

  return (
    <MapNode box={box} href={href({ locale, guide: guide.id, place: id })} id={id} short={short} title={title}>
      <RealLines id={id} layout={layout} loaded={loaded} />
      <rect
        className="fill-none stroke-none group-focus-visible/node:stroke-acc group-data-hit/node:stroke-warn forced-colors:group-focus-visible/node:stroke-[Highlight]"
        height={box.height + 8}
        rx={isEnd ? 24 : step?.kind === 'check' || step?.kind === 'action' ? 8 : 18}
        strokeWidth="3"
        width={box.width + 8}
        x={box.x - 4}
        y={box.y - 4}
      />
      <rect className={shapeLook(step?.kind)} {...box} rx={isEnd ? box.height / 2 : isRound(step?.kind) ? 14 : 5} />
      {step && step.risk !== 'read-only' && !isEnd && (
        <rect
          className={`${step.risk === 'interrupts' ? 'fill-bad' : 'fill-warn'} group-data-[visit=head]/node:fill-acc-ink`}
          height={box.height - 12}
          rx="1"
          width={step.risk === 'interrupts' ? 6 : 3}
          x={box.x}
          y={box.y + 6}
        />
      )}
      {sign && <BadgeSign badge={sign} x={box.x + 17} y={middle} />}
      <text className={textLook} x={box.x + start} y={middle + 4.5 - (lines.length - 1) * 8}>
        {lines.map((line, i) => (
          <tspan
            key={line}
            {...(i > 0 && { dy: 16 })}
            {...(labelWidth(line, size) > room && { textLength: room, lengthAdjust: 'spacingAndGlyphs' })}
            x={box.x + start}
          >
            {line}
            {i + 1 < lines.length && ' '}
          </tspan>
        ))}
      </text>
      {!isEnd &&
        id !== guide.start &&
        badgesOf(guide, id)
          .reverse()
          .map((badge, i) => <BadgeSign badge={badge} key={badge} x={box.x + box.width - 11 - i * 18} y={box.y - 3} />)}
    </MapNode>
  )
}

const isRound = (kind?: string) => kind === 'question' || kind === 'finder' || kind === 'checkpoint'

const shape =
  'stroke-[1.25] group-hover/node:fill-acc-bg group-hover/node:stroke-acc group-focus-visible/node:fill-acc-bg group-data-hit/node:fill-mark group-data-[visit=head]/node:fill-acc group-data-[visit=head]/node:stroke-acc group-data-[visit=ruled-out]/node:fill-bg2 group-data-[visit=ruled-out]/node:[stroke-dasharray:2_4] group-data-[visit=trail]/node:fill-acc-bg group-data-[visit=trail]/node:stroke-acc group-data-[visit=trail]/node:stroke-[2.5] group-data-[visit=untried]/node:stroke-acc group-data-[visit=untried]/node:stroke-2 group-data-[visit=untried]/node:[stroke-dasharray:6_4] group-data-way/node:stroke-acc group-data-only-untried/map:group-data-[visit=ruled-out]/node:opacity-30 group-data-only-untried/map:group-data-[visit=trail]/node:opacity-30 forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] forced-colors:group-data-[visit=head]/node:fill-[Highlight]'

function shapeLook(kind?: string): string {
  const fill = kind === 'question' || kind === 'finder' ? 'fill-bg3' : 'fill-bg'
  return `${shape} ${fill} ${kind === undefined || kind === 'checkpoint' ? 'stroke-ink' : 'stroke-edge'}`
}

const textLook =
  'fill-ink forced-colors:fill-[CanvasText] group-data-[visit=head]/node:fill-acc-ink group-data-[visit=head]/node:font-semibold group-data-[visit=ruled-out]/node:fill-ink2 group-data-[visit=ruled-out]/node:line-through group-data-[visit=trail]/node:font-semibold group-data-only-untried/map:group-data-[visit=ruled-out]/node:opacity-30 group-data-only-untried/map:group-data-[visit=trail]/node:opacity-30 forced-colors:group-data-[visit=head]/node:fill-[HighlightText]'

/** All that a place leads to, while one points at it or has come to it by keyboard. */
function RealLines({ loaded: { guide }, layout: { places, lines }, id }: Props & { id: string }) {
  return (
    <g
      className="pointer-events-none hidden fill-none stroke-acc group-hover/node:block group-focus-visible/node:block forced-colors:stroke-[Highlight]"
      data-real-lines=""
      strokeLinecap="round"
      strokeWidth="2"
    >
      {targetsOf(guide, id).map((target) => {
        const { x, y, width, height } = mustLookup(places, target)
        return (
          <g key={target}>
            <path d={linePath(pointsBetween(places, lines, id, target))} />
            <rect height={height + 6} rx={target in guide.outcomes ? 23 : 8} width={width + 6} x={x - 3} y={y - 3} />
          </g>
        )
      })}
    </g>
  )
}
