import { day, dayOf, isAhead } from '#lib/content/day.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { counted } from '#lib/content/lists.ts'
import type { GuideRule } from './rule.ts'

/** The last review must be a real day in the past; an overdue review is a warning. */
export const dates: GuideRule = ({ guide: { reviewed, reviewEvery }, files: { source }, today }) => {
  const at = (problem: string, remedy: string, severity?: 'warning'): Finding[] => [
    findingAt(source.file, source.text(['reviewed']), problem, remedy, severity)
  ]
  const time = dayOf(reviewed)
  if (time === undefined) return at(`reviewed "${reviewed}" is no day`, 'write the day of the last review as YYYY-MM-DD')
  if (isAhead(time, today)) return at(`reviewed "${reviewed}" lies in the future`, 'write the day of the last review')
  const late = Math.floor((today.getTime() - time) / day) - reviewEvery
  if (late <= 0) return []
  return at(
    `review is overdue by ${counted(late, 'day')}`,
    'read the guide against its sources, correct it, then set reviewed',
    'warning'
  )
}
