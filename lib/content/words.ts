import type { z } from 'zod'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import { bodyLines } from './body-lines.ts'
import { describe } from './describe.ts'
import type { Document } from './document.ts'
import { entriesIn, entryNouns } from './entry-texts.ts'
import { type GuideFiles, pathOf } from './guide-files.ts'
import { type EntryKind, entryShapes, type Kind, shapes } from './shapes.ts'

/** The words of a guide without errors, each in the first of these languages that has them. */
export function wordsOf(guide: Guide, files: GuideFiles, locales: readonly string[]): Words {
  const find = finder(files, locales)
  const words = <S extends z.ZodType>(kind: Kind, id: string, shape: S) => {
    const { locale, frontMatter } = find(kind, id)
    return { ...(shape.parse(frontMatter.data) as object & z.output<S>), lang: locale }
  }
  const described = (kind: Kind, id: string) => ({
    description: describe(find(kind, id).body),
    lines: bodyLines(find(kind, id).body)
  })
  return {
    guide: {
      groups: {},
      prerequisiteGroups: {},
      evidence: {},
      placeholders: {},
      conditions: {},
      machines: {},
      logs: {},
      variants: {},
      parts: {},
      leads: {},
      finder: {},
      ...words('guide', guide.id, shapes.guide)
    },
    steps: each(guide.steps, (id) => ({
      headings: {},
      hints: {},
      symptoms: [],
      ...words('step', id, shapes.step),
      ...described('step', id)
    })),
    prerequisites: each(guide.prerequisites, (id) => ({
      ...words('prerequisite', id, shapes.prerequisite),
      lines: bodyLines(find('prerequisite', id).body)
    })),
    outcomes: each(guide.outcomes, (id) => ({
      symptoms: [],
      ...words('outcome', id, shapes.outcome),
      ...described('outcome', id)
    })),
    signals: each(guide.signals, entryFinder('signals', files, locales)),
    hosts: each(guide.hosts, entryFinder('hosts', files, locales))
  }
}

function finder({ folder, documents }: GuideFiles, locales: readonly string[]): (kind: Kind, id: string) => Document {
  const byFile = new Map(documents.map((document) => [document.file, document]))
  return (kind, id) => {
    const [document] = locales.flatMap((locale) => byFile.get(`${folder}/${pathOf(locale, kind, id)}`) ?? [])
    if (!document) throw new Error(`${folder} has no words for ${kind} "${id}" in ${locales.join(' or ')}`)
    return document
  }
}

function entryFinder<K extends EntryKind>(kind: K, { folder, entryTexts }: GuideFiles, locales: readonly string[]) {
  const texts = locales.flatMap((locale) => entryTexts.filter((each) => each.kind === kind && each.locale === locale))
  const sections = texts.map((each) => ({ lang: each.locale, entries: entriesIn(each) }))
  return (id: string) => {
    const section = sections.find(({ entries }) => entries && Object.hasOwn(entries, id))
    if (!section?.entries) throw new Error(`${folder} has no words for ${entryNouns[kind].noun} "${id}" in ${locales.join(' or ')}`)
    return { ...(entryShapes[kind].parse(section.entries[id]) as z.output<(typeof entryShapes)[K]>), lang: section.lang }
  }
}

const each = <T>(section: Readonly<Record<string, unknown>>, read: (id: string) => T): Record<string, T> =>
  Object.fromEntries(Object.keys(section).map((id) => [id, read(id)]))
