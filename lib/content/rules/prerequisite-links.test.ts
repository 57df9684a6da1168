import { expect, test } from '@playwright/test'
import { findingsAfter } from '#lib/content/tiny-guide.test-data.ts'

const ending = (text: string) => (before: string) => before.replace(/\n[^\n]+\n$/, `\n${text}\n`)
const after = (english: string, indonesian: string) =>
  findingsAfter({ 'en/prerequisites/power.mdx': ending(english), 'id-ID/prerequisites/power.mdx': ending(indonesian) })

test('a prerequisite links to the step that fixes it, whatever else it links to', async () => {
  expect(
    await after('[Look](step:symptom), then [plug it in](step:plug-in).', '[Lihat](step:symptom), lalu [colokkan](step:plug-in).')
  ).toEqual([])
  expect(await after('Ask the [lamp team](step:support).', 'Tanyakan ke [tim lampu](step:support).')).toEqual([])
  const manual = 'https://example.com/manual'
  expect(await after(`The [manual](${manual}) shows how.`, `[Buku petunjuk](${manual}) menunjukkan caranya.`)).toEqual([])
})

test('a prerequisite that sends its reader elsewhere is placed at the link', async () => {
  const finding = (locale: string) =>
    `${locale}/prerequisites/power.mdx:8:1  prerequisite "power" sends the reader to "symptom", but is fixed by "plug-in"  link to step:plug-in, or set fixedBy to "symptom" in guide.ts`
  expect(await after('[Look](step:symptom).', '[Lihat](step:symptom).')).toEqual([finding('en'), finding('id-ID')])
})
