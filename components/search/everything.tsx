import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Question } from '#components/ui/headings.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { type EntryKind, entryKinds, type SearchEntry } from '#lib/search/entry.ts'

type Props = { loaded: LoadedGuide; entries: readonly SearchEntry[] }

/** All there is to find in a guide, as plain links: what users say first, then kind by kind. */
export function Everything({ loaded, entries }: Props) {
  const t = useTranslations('Search')
  const { guide, words, locale } = loaded
  const said = entries.flatMap((entry) => (entry.symptoms ?? []).map((text) => ({ entry, text })))
  const groups = entryKinds.map((kind) => ({ kind, of: entries.filter((entry) => entry.kind === kind) }))
  const addressOf = ({ place, hash }: SearchEntry) => href({ locale, guide: guide.id, place, hash })
  return (
    <section className="mt-12">
      <Question>
        <TextLink href={href({ locale, guide: guide.id })}>{words.guide.title}</TextLink>
      </Question>
      {said.length > 0 && (
        <Links
          links={said.map(({ entry, text }) => ({ href: addressOf(entry), text: `“${text}”`, more: entry.title }))}
          title={t('said')}
        />
      )}
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <Links
            key={kind}
            links={of.map((entry) => ({ href: addressOf(entry), text: entry.title, more: detailOf(kind, entry) }))}
            title={t(`groups.${kind}`)}
          />
        ))}
    </section>
  )
}

/** Where a place stands, and what everything else means. */
function detailOf(kind: EntryKind, { branch, lines }: SearchEntry): string | undefined {
  return kind === 'step' || kind === 'outcome' ? branch : lines[0]
}

function Links({ title, links }: { title: string; links: { href: string; text: string; more?: string }[] }) {
  return (
    <>
      <h3 className="mt-6 mb-2 text-note font-semibold">{title}</h3>
      <ul className="gap-x-10 text-note/6 wide:columns-2">
        {links.map(({ href, text, more }) => (
          <li className="mb-1.5 break-inside-avoid wrap-anywhere" key={`${href} ${text}`}>
            <TextLink href={href}>{text}</TextLink>
            {more && <span className="block text-fine text-ink2">{more}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
