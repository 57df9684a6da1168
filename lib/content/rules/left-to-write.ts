import { type Finding, findingAt } from '#lib/content/finding.ts'
import { type Passage, passagesOfTexts, pointIn } from '#lib/content/passages.ts'
import type { GuideRule } from './rule.ts'

const mark = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}_])/u

/** Finds marks such as TODO that authors leave for themselves. They are warnings while a guide is being written. */
export const leftToWrite: GuideRule = ({ guide, files, mode }) => {
  const severity = mode === 'dev' || guide.draft ? 'warning' : 'error'
  const texts = [
    ...files.documents.map(({ file, passages }) => ({ file, passages })),
    ...files.entryTexts.map(({ file, yaml }): { file: string; passages: readonly Passage[] } => ({
      file,
      passages: passagesOfTexts(yaml.texts)
    }))
  ]
  return texts.flatMap(({ file, passages }) =>
    passages.flatMap((passage): Finding[] => {
      const found = mark.exec(passage.map(({ text }) => text).join(''))
      if (!found) return []
      return [
        findingAt(file, pointIn(passage, found.index), `"${found[0]}" is left`, 'write what was to be written here', severity)
      ]
    })
  )
}
