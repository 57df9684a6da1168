import { isRecord } from './document.ts'
import type { EntryKind } from './shapes.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** One `signals.yaml` or `hosts.yaml` of a guide, read. */
export type EntryTexts = {
  readonly kind: EntryKind
  /** Relative to the project root. */
  readonly file: string
  readonly locale: string
  /** Nothing but space and comments in the file: no other rule has anything to say. */
  readonly isEmpty: boolean
  readonly yaml: YamlFile
}

/** How findings speak of each kind: one of them, and what the file says of it. */
export const entryNouns = {
  signals: { noun: 'signal', word: 'meaning', says: 'what each signal means' },
  hosts: { noun: 'host', word: 'purpose', says: 'what each host is for' }
} as const satisfies Record<EntryKind, unknown>

/** Reads one file; whatever is wrong with it stands in the result. */
export function readEntryTexts(place: Pick<EntryTexts, 'kind' | 'file' | 'locale'>, text: string): EntryTexts {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''), 'file')
  return { ...place, isEmpty: yaml.problem === undefined && yaml.data === null, yaml }
}

/** Id → what the file says of it; nothing when the file is no such list. */
export const entriesIn = ({ yaml }: EntryTexts): Record<string, unknown> | undefined =>
  isRecord(yaml.data) ? yaml.data : undefined
