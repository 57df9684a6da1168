'use client'

import { useCase } from '#components/case/case-provider.tsx'
import { note } from '#lib/cases/deeds.ts'
import { lookup } from '#lib/guide/lookup.ts'

type Props = { about: string; className: string; id: string; maxLength: number }

/** The reader's note on a step, outcome or prerequisite, saved with every letter and printed in full. */
export function NoteField({ about, ...field }: Props) {
  const isLoaded = useCase((state) => state.isLoaded)
  const act = useCase((state) => state.act)
  const text = useCase(({ current }) => current && lookup(current.progress.notes, about)) ?? ''
  return (
    <>
      <textarea
        {...field}
        onChange={({ target }) => act(note(about, target.value, Date.now()))}
        placeholder=" "
        readOnly={!isLoaded}
        value={text}
      />
      <p className="not-print:hidden">{text}</p>
    </>
  )
}
