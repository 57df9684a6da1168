import { isRecord } from './document.ts'
import type { EntryKind } from './shapes.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** One parsed `signals.yaml` or `hosts.yaml` of a guide. */
export type EntryTexts = {
  readonly kind: EntryKind
  /** Relative to the project root. */
  readonly file: string
  readonly locale: string
  /** Whether the file contains only white space and comments; other rules then have nothing to check. */
  readonly isEmpty: boolean
  readonly yaml: YamlFile
}

/** How findings call each kind of entry and its text. */
export const entryNouns = {
  signals: { noun: 'signal', word: 'meaning', says: 'what each signal means' },
  hosts: { noun: 'host', word: 'purpose', says: 'what each host is for' }
} as const satisfies Record<EntryKind, unknown>

/** Parses one file. Problems are part of the result, never thrown. */
export function readEntryTexts(place: Pick<EntryTexts, 'kind' | 'file' | 'locale'>, text: string): EntryTexts {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''), 'file')
  return { ...place, isEmpty: yaml.problem === undefined && yaml.data === null, yaml }
}

/** Id → the entry's texts; `undefined` if the file is not such a list. */
export const entriesIn = ({ yaml }: EntryTexts): Record<string, unknown> | undefined =>
  isRecord(yaml.data) ? yaml.data : undefined
