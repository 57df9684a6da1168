import { entriesIn, entryNouns } from '#lib/content/entry-texts.ts'
import { findingAt, start } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { isForgiven } from './missing-files.ts'
import type { GuideRule } from './rule.ts'

/** `signals.yaml` and `hosts.yaml` must have words for every signal and host, and for nothing else. */
export const entryWords: GuideRule = (model) =>
  model.files.entryTexts.flatMap((texts) => {
    const { kind, file, locale, yaml } = texts
    const { noun, word } = entryNouns[kind]
    const ids = Object.keys(model.guide[kind])
    const entries = entriesIn(texts)
    // A file that nothing asks for is a finding as a whole.
    if (!entries || ids.length === 0) return []
    const severity = isForgiven(locale, model) ? 'warning' : 'error'
    return [
      ...ids
        .filter((id) => !Object.hasOwn(entries, id))
        .map((id) => findingAt(file, start, `${noun} "${id}" is missing`, `add "${id}:" with its ${word}`, severity)),
      ...Object.keys(entries)
        .filter((id) => !ids.includes(id))
        .map((id) =>
          findingAt(
            file,
            yaml.keyAt([id]),
            `${word} of unknown ${noun} "${id}"`,
            didYouMean(id, ids, `delete it, or state the ${noun}`)
          )
        )
    ]
  })
