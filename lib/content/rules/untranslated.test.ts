import { expect, test } from '@playwright/test'
import { findingsAfter, replaced, withSignalsBut } from '#lib/content/tiny-guide.test-data.ts'

test('a label, a paragraph and a meaning that were left in the first language are warnings', async () => {
  expect(await findingsAfter({ 'id-ID/steps/symptom.mdx': replaced('lit: Menyala', 'lit: It is lit') })).toEqual([
    'id-ID/steps/symptom.mdx:6:8  warning: text is the same as in en/steps/symptom.mdx  translate it'
  ])
  const body = replaced('Tidak ada lagi yang perlu dilakukan.', 'Nothing else is to do.')
  expect(await findingsAfter({ 'id-ID/outcomes/solved.mdx': body })).toEqual([
    'id-ID/outcomes/solved.mdx:6:1  warning: text is the same as in en/outcomes/solved.mdx  translate it'
  ])
  expect(await findingsAfter(withSignalsBut('id-ID/signals.yaml', 'Lampu menyerah.', 'The lamp gave up.'))).toEqual([
    'id-ID/signals.yaml:2:12  warning: text is the same as in en/signals.yaml  translate it'
  ])
})

test('names and single words may be the same', async () => {
  for (const name of ['Service Bus', 'Status', 'Windows Server 2025', 'nginx']) {
    const changes = { 'en/outcomes/support.mdx': replaced('title: Call the lamp team', `title: ${name}`) }
    expect(
      await findingsAfter({ ...changes, 'id-ID/outcomes/support.mdx': replaced('title: Hubungi tim lampu', `title: ${name}`) })
    ).toEqual([])
  }
})
