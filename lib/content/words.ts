import type { z } from 'zod'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import { describe } from './describe.ts'
import type { Document } from './document.ts'
import { entriesIn, entryNouns } from './entry-texts.ts'
import { type GuideFiles, pathOf } from './guide-files.ts'
import { type EntryKind, entryShapes, type Kind, shapes } from './shapes.ts'

/** The words of a guide whose content has no errors, in the first of these languages that has them. */
export function wordsOf(guide: Guide, files: GuideFiles, locales: readonly string[]): Words {
  const find = finder(files, locales)
  const step = (id: string) => {
    const document = find('step', id)
    return { hints: {}, ...frontMatterOf(document, shapes.step), description: describe(document.body) }
  }
  const outcome = (id: string) => {
    const document = find('outcome', id)
    return { ...frontMatterOf(document, shapes.outcome), description: describe(document.body) }
  }
  return {
    guide: {
      groups: {},
      prerequisiteGroups: {},
      evidence: {},
      placeholders: {},
      conditions: {},
      ...frontMatterOf(find('guide', guide.id), shapes.guide)
    },
    steps: each(guide.steps, step),
    prerequisites: each(guide.prerequisites, (id) => frontMatterOf(find('prerequisite', id), shapes.prerequisite)),
    outcomes: each(guide.outcomes, outcome),
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
  const inOrder = locales.flatMap((locale) => entryTexts.filter((texts) => texts.kind === kind && texts.locale === locale))
  const sections = inOrder.map(entriesIn)
  return (id: string) => {
    const section = sections.find((entries) => entries && Object.hasOwn(entries, id))
    if (!section) throw new Error(`${folder} has no words for ${entryNouns[kind].noun} "${id}" in ${locales.join(' or ')}`)
    return entryShapes[kind].parse(section[id]) as z.output<(typeof entryShapes)[K]>
  }
}

const frontMatterOf = <S extends z.ZodType>({ frontMatter }: Document, shape: S): z.output<S> => shape.parse(frontMatter.data)

const each = <T>(section: Readonly<Record<string, unknown>>, read: (id: string) => T): Record<string, T> =>
  Object.fromEntries(Object.keys(section).map((id) => [id, read(id)]))
