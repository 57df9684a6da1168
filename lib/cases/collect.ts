import type { Progress } from '#lib/guide/case.ts'
import { type Deed, deed, withEntry } from './deeds.ts'
import { newId } from './new-id.ts'

type EvidenceEntry = Progress['evidence'][string]

/** Records whether a piece of evidence is at hand and what was found; with neither, removes the entry. Cannot be undone. */
export function collect(evidence: string, { have, text }: EvidenceEntry, at: number, id = newId()): Deed {
  const kept: EvidenceEntry | undefined = text ? { have, text } : have ? { have } : undefined
  return deed(id, at, (c) => ({
    ...c,
    progress: { ...c.progress, evidence: withEntry(c.progress.evidence, evidence, kept) }
  }))
}
