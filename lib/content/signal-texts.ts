import { isRecord } from './document.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** One `signals.yaml` of a guide, read. */
export type SignalTexts = {
  /** Relative to the project root. */
  readonly file: string
  readonly locale: string
  /** Nothing but space and comments in the file: no other rule has anything to say. */
  readonly isEmpty: boolean
  readonly yaml: YamlFile
}

/** Reads one file; whatever is wrong with it stands in the result. */
export function readSignalTexts(place: Pick<SignalTexts, 'file' | 'locale'>, text: string): SignalTexts {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''), 'file')
  return { ...place, isEmpty: yaml.problem === undefined && yaml.data === null, yaml }
}

/** Signal id → what the file says of it; nothing when the file is no such list. */
export const signalEntries = ({ yaml }: SignalTexts): Record<string, unknown> | undefined =>
  isRecord(yaml.data) ? yaml.data : undefined
