import { findingAt, start } from '../finding.ts'
import { didYouMean } from '../near-miss.ts'
import { signalEntries } from '../signal-texts.ts'
import { isForgiven } from './missing-files.ts'
import type { GuideRule } from './rule.ts'

/** `signals.yaml` says what every signal means, and nothing of others. */
export const signalNames: GuideRule = (model) => {
  const ids = Object.keys(model.guide.signals)
  // A file that no signal asks for is a finding as a whole.
  if (ids.length === 0) return []
  return model.files.signalTexts.flatMap((texts) => {
    const entries = signalEntries(texts)
    if (!entries) return []
    const { file, locale, yaml } = texts
    const severity = isForgiven(locale, model) ? 'warning' : 'error'
    return [
      ...ids
        .filter((id) => !Object.hasOwn(entries, id))
        .map((id) => findingAt(file, start, `signal "${id}" is missing`, `add "${id}:" with its meaning`, severity)),
      ...Object.keys(entries)
        .filter((id) => !ids.includes(id))
        .map((id) =>
          findingAt(
            file,
            yaml.keyAt([id]),
            `meaning of unknown signal "${id}"`,
            didYouMean(id, ids, 'delete it, or state the signal')
          )
        )
    ]
  })
}
