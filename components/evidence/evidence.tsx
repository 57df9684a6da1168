'use client'

import type { ChangeEvent } from 'react'
import { useCase } from '#components/case/case-provider.tsx'
import { collect } from '#lib/cases/collect.ts'
import { emptyProgress } from '#lib/guide/case.ts'
import { collected } from '#lib/guide/collected.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { type EvidenceItem, EvidenceList, type EvidenceMessages } from './evidence-list.tsx'

type Props = { items: readonly EvidenceItem[]; messages: EvidenceMessages }

/** The evidence of an outcome with the case's entries: ticked, written down, or provided by the trail. */
export function Evidence({ items, messages }: Props) {
  const act = useCase((state) => state.act)
  const progress = useCase((state) => state.current?.progress) ?? emptyProgress
  const rows = items.map((item) => ({ ...item, ...collected(progress, item.id, { from: Object.keys(item.from) }) }))
  const kept = (id: string) => lookup(progress.evidence, id)

  function tick(id: string, { target }: ChangeEvent<HTMLInputElement>) {
    focusBeside(target)
    act(collect(id, { ...kept(id), have: target.checked }, Date.now()))
  }
  const type = (id: string, text: string) => act(collect(id, { have: kept(id)?.have ?? false, text }, Date.now()))

  return <EvidenceList onTick={tick} onType={type} rows={rows} messages={messages} />
}

/** Before a row moves to the other list, moves the focus to the next box, or to the heading if there is none. */
function focusBeside(box: HTMLInputElement) {
  const part = box.closest('section')
  const boxes = [...(part?.querySelectorAll<HTMLElement>('[data-evidence]:enabled') ?? [])]
  const index = boxes.indexOf(box)
  const beside = boxes[index + 1] ?? boxes[index - 1] ?? part?.querySelector<HTMLElement>('h2')
  beside?.focus()
}
