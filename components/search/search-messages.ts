import type { Messages } from 'next-intl'
import type { Risk } from '#lib/guide/types.ts'

/** The words of the search, which come with the site's index. */
export type SearchMessages = Messages['Search'] & {
  readonly kinds: Messages['Codes']['kinds']
  readonly risks: Pick<Messages['Place'], Risk>
}
