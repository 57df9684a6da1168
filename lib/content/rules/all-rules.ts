import { changed } from './changed.ts'
import { choiceHeadings } from './choice-headings.ts'
import { command } from './command.ts'
import { commandCharacters } from './command-characters.ts'
import { covers } from './covers.ts'
import { dates } from './dates.ts'
import { emptyText } from './empty-text.ts'
import { entryShape } from './entry-shape.ts'
import { entryWords } from './entry-words.ts'
import { evidence } from './evidence.ts'
import { evidenceWords } from './evidence-words.ts'
import { explain } from './explain.ts'
import { frontMatter } from './front-matter.ts'
import { graph } from './graph.ts'
import { guideWords } from './guide-words.ts'
import { headings } from './headings.ts'
import { hosts } from './hosts.ts'
import { hostsBlock } from './hosts-block.ts'
import { ids } from './ids.ts'
import { labels } from './labels.ts'
import { leftOverFiles } from './left-over-files.ts'
import { leftToWrite } from './left-to-write.ts'
import { links } from './links.ts'
import { literals } from './literals.ts'
import { longText } from './long-text.ts'
import { machines } from './machines.ts'
import { markup } from './markup.ts'
import { missingFiles } from './missing-files.ts'
import { placeholders } from './placeholders.ts'
import { prerequisiteLinks } from './prerequisite-links.ts'
import { prerequisites } from './prerequisites.ts'
import { quotations } from './quotations.ts'
import { references } from './references.ts'
import { renamed } from './renamed.ts'
import { repeats } from './repeats.ts'
import type { DocumentRule, EntryTextRule, GuideRule } from './rule.ts'
import { signalOverlaps } from './signal-overlaps.ts'
import { signals } from './signals.ts'
import { sources } from './sources.ts'
import { suggests } from './suggests.ts'
import { swappedLabels } from './swapped-labels.ts'
import { syntax } from './syntax.ts'
import { entryTerms, terms } from './terms.ts'
import { unsupported } from './unsupported.ts'
import { untranslated } from './untranslated.ts'
import { unused } from './unused.ts'

/** Rules for every `.mdx` file. They need no graph. */
export const documentRules: readonly DocumentRule[] = [
  syntax,
  frontMatter,
  emptyText,
  markup,
  command,
  commandCharacters,
  explain,
  headings,
  longText,
  hostsBlock,
  quotations,
  terms
]

/** Rules for every `signals.yaml` and `hosts.yaml`. They need no graph. */
export const entryTextRules: readonly EntryTextRule[] = [entryShape, entryTerms]

/** Rules for a whole guide. To add a rule, write a file here and add it to this list. */
export const guideRules: readonly GuideRule[] = [
  missingFiles,
  leftOverFiles,
  ids,
  renamed,
  graph,
  prerequisites,
  prerequisiteLinks,
  suggests,
  choiceHeadings,
  signals,
  signalOverlaps,
  hosts,
  unsupported,
  machines,
  references,
  unused,
  evidence,
  evidenceWords,
  repeats,
  covers,
  sources,
  dates,
  labels,
  swappedLabels,
  guideWords,
  entryWords,
  placeholders,
  changed,
  links,
  literals,
  untranslated,
  leftToWrite
]
