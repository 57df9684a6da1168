import { Tag } from '#components/ui/tag.tsx'
import type { Signal } from '#lib/guide/types.ts'

type Props = { kind: Signal['kind']; children: string }

const glyphs = { error: '✕', warning: '△', ok: '✓', info: undefined }
const tones = { error: 'bad', warning: 'warn', ok: 'ok', info: 'plain' } as const

/** The kind of a signal, shown by an icon as well as by colour. */
export function SignalTag({ kind, children }: Props) {
  const glyph = glyphs[kind]
  return (
    <Tag tone={tones[kind]}>
      {glyph && (
        <span aria-hidden="true" className="me-1">
          {glyph}
        </span>
      )}
      {children}
    </Tag>
  )
}
