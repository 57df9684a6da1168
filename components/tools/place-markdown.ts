import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { plainHref } from '#i18n/href.ts'
import { dayInWords } from '#i18n/when.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'

/** A step or outcome as Markdown, for other tools and for tickets: what its page says, with choices and sources as lists of links. */
export async function placeMarkdown(loaded: LoadedGuide, place: string, text: string): Promise<string> {
  const { guide, words, locale } = loaded
  const t = await getTranslations({ locale, namespace: 'Place' })
  const tGuide = await getTranslations({ locale, namespace: 'Guide' })
  const step = lookup(guide.steps, place)
  const at = (target: string) => plainHref({ locale, guide: guide.id, place: target })
  const { title } = mustLookup({ ...words.steps, ...words.outcomes }, place)
  const about = step
    ? [t(step.kind), t(step.risk), t('about', { minutes: step.minutes })]
    : [t(mustLookup(guide.outcomes, place).kind)]
  const prerequisites = (ids: readonly string[] = []) =>
    list(
      ids.map(
        (id) =>
          `[${mustLookup(words.prerequisites, id).title}](${plainHref({ locale, guide: guide.id, place: 'checklist', hash: id })})`
      )
    )
  const choices = step && mustLookup(words.steps, place)
  const parts = [
    `# ${title}`,
    `${words.guide.title} · ${about.join(' · ')}`,
    ...section(t('beforeYouRun'), prerequisites(step?.requires)),
    text.trim(),
    ...section(t('settles'), prerequisites(step?.settles)),
    ...section(
      choices?.ask ?? '',
      list(Object.entries(step?.choices ?? {}).map(([id, target]) => `[${choices?.choices[id]}](${at(target)})`))
    ),
    ...section(
      t('sources', { count: step?.sources.length ?? 0 }),
      list((step?.sources ?? []).map((id) => `[${mustLookup(guide.sources, id).title}](${mustLookup(guide.sources, id).url})`))
    ),
    tGuide('reviewed', { date: dayInWords(guide.reviewed, locale) })
  ]
  return `${parts.join('\n\n')}\n`
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
const section = (title: string, text: string) => (text === '' ? [] : [`## ${title}`, text])
