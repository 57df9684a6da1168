import { type CaseGlance, caseGlanceSchema } from '#lib/guide/case-glance.ts'
import { readStored } from './read-stored.ts'
import { type Browser, candidates, previewOf, shownOf } from './shown-case.ts'

/** What a tab shows before its scripts run, read from the storages. Changes nothing and never throws. */
export function glanceAtCase(browser: Browser, guide: string): CaseGlance | undefined {
  const read = (text: string | null) => readStored(caseGlanceSchema, text)
  const { id, stored, overflow } = candidates<CaseGlance, typeof read>(browser, guide, read)
  return previewOf(browser.session, guide, read) ?? shownOf(guide, id, [...stored.map(({ found }) => found), overflow])
}
